import { Care } from "#domains/access/guest-sheet.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { AgreementShown } from "./agreement-door.server.ts";
import { agreementGuestText } from "./agreement-guest.text.ts";
import { ExpectationForm } from "./expectation.form.tsx";

/** The eight questions for the partner; folded away once they have been answered, and still theirs to change. */
export function GuestAnswers({ shown, refused }: { shown: AgreementShown; refused: unknown }) {
  const text = useText(agreementGuestText).ask;
  const form = (
    <ExpectationForm
      side="partner"
      kept={shown.own}
      refused={refused}
      done={text.done}
      later={text.later}
      care={<Care>{text.care}</Care>}
    />
  );
  if (!shown.answered.partner) return form;
  return (
    <Unfold label={text.change} open={refused !== undefined}>
      {form}
    </Unfold>
  );
}
