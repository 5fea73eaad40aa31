import { Form } from "react-router";
import { municipalities } from "#domains/access/municipality.ts";
import type { Branch } from "#domains/organisation/organisation.server.ts";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Community } from "./communities.server.ts";
import { communityText } from "./community.text.ts";
import { communityKinds } from "./community.ts";

type CommunityFormProps = {
  kept?: Community;
  municipality: string;
  branches: readonly Branch[];
  refused: unknown;
  draft: string;
};

/** What a place is, where it lies, and how far it is from the library. */
export function CommunityForm({ kept, municipality, branches, refused, draft }: CommunityFormProps) {
  const all = useText(communityText);
  const text = all.fields;
  const field = fieldsOf(refused);
  const latitude = field("latitude", written(kept?.latitude));
  const longitude = field("longitude", written(kept?.longitude));
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, text)} />
      <Draft id={draft}>
        <TextField
          label={text.name}
          {...field("name", kept?.name)}
          required
          maxLength={200}
          autoComplete="off"
        />
        <SelectField
          label={text.kind}
          {...field("kind", kept?.kind ?? "village")}
          options={communityKinds.map((value) => ({ value, label: all.kinds[value] }))}
        />
        <SelectField
          label={text.municipality}
          {...field("municipalityCode", kept?.municipalityCode ?? municipality)}
        >
          <option value="">{text.noMunicipality}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={text.branch} {...field("nearestBranchId", kept?.nearestBranchId ?? "")}>
          <option value="">{text.noBranch}</option>
          {branches.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <NumberField
          label={text.distance}
          {...field("distance", written(kept?.distance))}
          hint={text.distanceHint}
          unit="km"
          decimals
          optional
        />
        <TextArea
          label={text.notes}
          {...field("notes", kept?.notes)}
          hint={text.notesHint}
          optional
          maxLength={3000}
        />
        <Unfold label={text.position} open={latitude.problem || longitude.problem ? true : undefined}>
          <p>{text.positionHint}</p>
          <NumberField label={text.latitude} {...latitude} decimals optional />
          <NumberField label={text.longitude} {...longitude} decimals optional />
        </Unfold>
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}

/** A number as it is written in Denmark; nothing where there is none. */
const written = (number: number | null | undefined) => String(number ?? "").replace(".", ",");
