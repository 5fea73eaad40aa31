import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { branchKinds } from "./branch.ts";
import type { Branch } from "./organisation.server.ts";
import { organisationText } from "./organisation.text.ts";

type Refused = (Problems & { at: string }) | undefined;
type BranchLinesProps = { branches: readonly Branch[]; mayChange: boolean; refused: Refused };

/** The branches as lines, each of which can be mended where it stands, and room for one more. */
export function BranchLines({ branches, mayChange, refused }: BranchLinesProps) {
  const text = useText(organisationText);
  return (
    <>
      <Lines>
        {branches.map((branch) => (
          <Line
            key={branch.id}
            small={branch.place}
            aside={text.kinds[branch.kind]}
            more={
              mayChange && (
                <Unfold label={text.edit} about={branch.name} open={refused?.at === `branch-${branch.id}`}>
                  <BranchForm
                    branch={branch}
                    refused={refused?.at === `branch-${branch.id}` ? refused : undefined}
                  />
                  <Form method="post">
                    <input type="hidden" name="id" value={branch.id} />
                    <Button look="danger" name="do" value="remove-branch">
                      {text.remove}
                    </Button>
                  </Form>
                </Unfold>
              )
            }
          >
            {branch.name}
          </Line>
        ))}
      </Lines>
      {mayChange && (
        <Unfold label={text.addBranch} open={branches.length === 0 || refused?.at === "branch-new"}>
          <BranchForm key={branches.length} refused={refused?.at === "branch-new" ? refused : undefined} />
        </Unfold>
      )}
    </>
  );
}

function BranchForm({ branch, refused }: { branch?: Branch; refused: Problems | undefined }) {
  const text = useText(organisationText);
  const id = (name: string) => `branch-${branch?.id ?? "new"}-${name}`;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      {branch && <input type="hidden" name="id" value={branch.id} />}
      <TextField
        label={text.branchName}
        {...field("name", branch?.name ?? "")}
        id={id("name")}
        required
        maxLength={200}
      />
      <TextField
        label={text.place}
        {...field("place", branch?.place ?? "")}
        id={id("place")}
        hint={text.placeHint}
        optional
        maxLength={200}
      />
      <Choices
        label={text.kind}
        {...field("kind", branch?.kind ?? "library")}
        id={id("kind")}
        options={branchKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <Button look="quiet" name="do" value="save-branch" busyText={text.saving}>
        {branch ? text.save : text.add}
      </Button>
    </Form>
  );
}
