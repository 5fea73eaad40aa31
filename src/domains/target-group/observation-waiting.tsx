import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { Icon } from "#ui/icon.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { dropParcel, type Parcel } from "#ui/outbox.ts";
import { keepPage } from "#ui/page-keeper.ts";
import workerUrl from "#ui/page-keeper-worker.ts?worker&url";
import { useOnline } from "#ui/use-online.ts";
import type { Outbox } from "#ui/use-outbox.ts";
import { fieldIn, newObservation } from "./observation-parcel.ts";
import css from "./observation-waiting.module.css";
import { waitingText } from "./observation-waiting.text.ts";

type WaitingProps = {
  outbox: Outbox;
  /** What is done with one that the library could not keep; without it, a link leads to the form. */
  onMend?: (parcel: Parcel) => void;
  /** Called when one has been received since the page was fetched. */
  onSent?: () => void;
};

/**
 * How many observations wait on this phone, and why. Nothing at all when none do. Where it stands, the form is also
 * kept for when there is no network.
 */
export function Waiting({ outbox, onMend, onSent }: WaitingProps) {
  const text = useText(waitingText);
  const { parcels, stop, send } = outbox;
  const online = useOnline();
  const waiting = parcels.filter((parcel) => !parcel.problems);
  const refused = parcels.filter((parcel) => parcel.problems);
  useKeptForm();
  useReceipts(outbox.receivedAt, onSent);
  return (
    <>
      <div role="status" data-screen-only>
        {waiting.length > 0 && (
          <div className={css.waiting}>
            <Icon name="offline" />
            <p>
              <strong>{text.waiting(waiting.length)}.</strong> {text.why[stop ?? "sending"](waiting.length)}
            </p>
            {stop === "signed-out" && (
              <a href={`/log-ind?videre=${encodeURIComponent("/observationer")}`}>{text.signIn}</a>
            )}
            {online && (stop === "trouble" || stop === "offline") && (
              <Button type="button" look="text" onClick={() => void send()}>
                {text.sendNow}
              </Button>
            )}
          </div>
        )}
      </div>
      {refused.length > 0 && (
        <section className={css.refused} aria-label={text.refused(refused.length)} data-screen-only>
          <h2>{text.refused(refused.length)}</h2>
          <p>{text.refusedAbout}</p>
          <ul className={css.list}>
            {refused.map((parcel) => (
              <RefusedLine key={parcel.id} parcel={parcel} onMend={onMend} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function RefusedLine({ parcel, onMend }: { parcel: Parcel; onMend: WaitingProps["onMend"] }) {
  const text = useText(waitingText);
  const language = useLanguage();
  const day = fieldIn(parcel, "observedOn");
  return (
    <li>
      <p>
        <strong>{text.of(day && formatDate(day, language, "day"), fieldIn(parcel, "place"))}</strong>{" "}
        {Object.values(parcel.problems ?? {})
          .filter(Boolean)
          .join(" ")}
      </p>
      {onMend ? (
        <Button type="button" look="text" onClick={() => onMend(parcel)}>
          {text.mend}
        </Button>
      ) : (
        <a href={`${newObservation}?venter=${parcel.id}`} data-offline>
          {text.mend}
        </a>
      )}
      <Button type="button" look="text" onClick={() => void dropParcel(parcel.id)}>
        {text.throwAway}
      </Button>
    </li>
  );
}

function useKeptForm(): void {
  useEffect(() => {
    // A phone that will not keep the page says so when there is no network.
    if (import.meta.env.PROD) void keepPage(workerUrl, newObservation, "/log-ud").catch(() => {});
  }, []);
}

function useReceipts(receivedAt: number | undefined, onSent: (() => void) | undefined): void {
  const seen = useRef<number>(undefined);
  const told = useEffectEvent(() => onSent?.());
  useEffect(() => {
    // The worker may have sent it while the page was on its way.
    seen.current ??= performance.timeOrigin;
    if (receivedAt === undefined || receivedAt <= seen.current) return;
    seen.current = receivedAt;
    told();
  }, [receivedAt]);
}
