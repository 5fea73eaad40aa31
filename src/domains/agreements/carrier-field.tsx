import { SelectField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { taskText } from "./task.text.ts";
import type { Carrier } from "./task.ts";

type CarrierFieldProps = {
  name: string;
  label: string;
  hint?: string;
  problem?: string | undefined;
  defaultValue?: string;
  optional?: boolean;
  partners: readonly { id: string; name: string }[];
  /** One who is not asked about: whoever carries it already. */
  except?: string;
};

/** Who carries something, in one choice: ourselves, one of the partners of the forløb, volunteers, citizens. */
export function CarrierField({ partners, except, ...field }: CarrierFieldProps) {
  const { kinds } = useText(taskText).choice;
  const options = [
    { value: "library", label: kinds.library },
    ...partners.map(({ id, name }) => ({ value: id, label: name })),
    { value: "volunteers", label: kinds.volunteers },
    { value: "citizens", label: kinds.citizens },
    { value: "partner", label: kinds.partner },
  ];
  return <SelectField {...field} options={options.filter(({ value }) => value !== except)} />;
}

/** What the choice says of somebody who carries something: the partner, or what kind of hands they are. */
export const carrierValue = ({ carrier, partnerId }: { carrier: Carrier; partnerId: string | null }) =>
  partnerId ?? carrier;
