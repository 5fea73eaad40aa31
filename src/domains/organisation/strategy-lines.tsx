import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Strategy } from "./organisation.server.ts";
import { organisationText } from "./organisation.text.ts";

type Refused = (Problems & { at: string }) | undefined;
type StrategyLinesProps = { strategies: readonly Strategy[]; mayRemove: boolean; refused: Refused };

/** The strategies the house works under. Anyone may add one; taking one away is for an administrator. */
export function StrategyLines({ strategies, mayRemove, refused }: StrategyLinesProps) {
  const text = useText(organisationText);
  return (
    <>
      <Lines>
        {strategies.map((strategy) => (
          <Line
            key={strategy.id}
            small={strategy.note}
            more={
              <Unfold
                label={text.edit}
                about={strategy.name}
                open={refused?.at === `strategy-${strategy.id}`}
              >
                <StrategyForm
                  strategy={strategy}
                  refused={refused?.at === `strategy-${strategy.id}` ? refused : undefined}
                />
                {mayRemove && (
                  <Form method="post">
                    <input type="hidden" name="id" value={strategy.id} />
                    <Button look="danger" name="do" value="remove-strategy">
                      {text.remove}
                    </Button>
                  </Form>
                )}
              </Unfold>
            }
          >
            {strategy.name}
          </Line>
        ))}
      </Lines>
      <Unfold label={text.addStrategy} open={refused?.at === "strategy-new"}>
        <StrategyForm
          key={strategies.length}
          refused={refused?.at === "strategy-new" ? refused : undefined}
        />
      </Unfold>
    </>
  );
}

function StrategyForm({ strategy, refused }: { strategy?: Strategy; refused: Problems | undefined }) {
  const text = useText(organisationText);
  const id = (name: string) => `strategy-${strategy?.id ?? "new"}-${name}`;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      {strategy && <input type="hidden" name="id" value={strategy.id} />}
      <TextField
        label={text.strategyName}
        {...field("name", strategy?.name ?? "")}
        id={id("name")}
        required
        maxLength={200}
      />
      <TextArea
        label={text.strategyNote}
        {...field("note", strategy?.note ?? "")}
        id={id("note")}
        optional
        maxLength={1000}
      />
      <Button look="quiet" name="do" value="save-strategy" busyText={text.saving}>
        {strategy ? text.save : text.add}
      </Button>
    </Form>
  );
}
