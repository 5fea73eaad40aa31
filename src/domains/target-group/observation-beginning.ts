import { isId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import type { ObservationKind } from "./observation.ts";

/** What stands in a new observation before anything is written. */
export type Beginning = {
  kind: ObservationKind;
  targetGroupId: string;
  communityId: string;
  engagementId: string;
  observedOn: string;
  fromTime: string;
};

/** Today and now on Danish clocks, and what the address asks for. */
export function beginningOf(search: URLSearchParams, now = new Date()): Beginning {
  const idIn = (name: string) => {
    const id = search.get(name);
    return isId(id) ? id : "";
  };
  return {
    kind: search.get("slags") === "interview" ? "interview" : "observation",
    targetGroupId: idIn("maalgruppe"),
    communityId: idIn("sted"),
    engagementId: idIn("forloeb"),
    observedOn: today(now),
    fromTime: clock.format(now),
  };
}

/**
 * Sets the fields inside `root` as a page fetched this minute at this address would: the page itself may have lain
 * on the phone for a week. What is set here is what the fields begin with, and nothing that was written.
 */
export function beginAfresh(root: ParentNode, address = location.search): void {
  for (const [name, value] of Object.entries(beginningOf(new URLSearchParams(address)))) {
    for (const control of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)) {
      if (control instanceof HTMLSelectElement) begin(control, value);
      else if (control.type !== "radio") beginWith(control, value);
      else if (control.value === value && !control.checked) control.click();
    }
  }
}

function beginWith(input: HTMLInputElement, value: string): void {
  const untouched = input.value === input.defaultValue;
  input.defaultValue = value;
  // A field that script has once filled no longer follows what it begins with.
  if (untouched) input.value = value;
}

function begin(select: HTMLSelectElement, value: string): void {
  // What the address does not ask for stays as the page has it, and so does what the page does not know.
  if (!value || ![...select.options].some((option) => option.value === value)) return;
  for (const option of select.options) option.defaultSelected = option.value === value;
  select.value = value;
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
