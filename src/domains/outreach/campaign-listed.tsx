import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import css from "./campaign.module.css";
import { campaignText } from "./campaign.text.ts";
import type { ListedChannel } from "./campaign-channels.server.ts";

type Named = { id: string; name: string };
type ListedChannelsProps = {
  place: Named | undefined;
  listed: readonly ListedChannel[];
  anyListed: boolean;
  communities: readonly Named[];
};

/** The channels of a place, each one press away, with what it brought before. */
export function ListedChannels({ place, listed, anyListed, communities }: ListedChannelsProps) {
  const text = useText(campaignText);
  if (communities.length === 0) return null;
  return (
    <div className={css.listed} data-screen-only="">
      {place && (
        <Section title={text.listed(place.name)}>
          {listed.length === 0 && (
            <p>
              {anyListed ? text.allTaken : text.listedNone(place.name)}{" "}
              <Link to={`/lokalsamfund/${place.id}/lister`}>
                {anyListed ? text.moreRegisters : text.toRegisters}
              </Link>
            </p>
          )}
          <Lines label={text.listed(place.name)}>
            {listed.map(({ id, name, what, used, before }) => (
              <Line
                key={id}
                small={[what, used, before.campaigns > 0 && text.before(before.campaigns, before.back)]
                  .filter(Boolean)
                  .join(" · ")}
                aside={
                  <Form method="post">
                    <input type="hidden" name="communityId" value={place.id} />
                    <input type="hidden" name="entryId" value={id} />
                    <Button look="text" name="do" value="take">
                      {text.take}
                      <span className="visually-hidden"> {name}</span>
                    </Button>
                  </Form>
                }
              >
                {name}
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      {(!place || communities.length > 1) && (
        <Form method="get" className={css.place}>
          <SelectField
            label={text.otherPlace}
            name="sted"
            defaultValue={place?.id}
            key={place?.id}
            options={communities.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button look="quiet">{text.show}</Button>
        </Form>
      )}
    </div>
  );
}
