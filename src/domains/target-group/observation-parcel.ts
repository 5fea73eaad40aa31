import type { Problems, Typed } from "#platform/web/form.ts";
import type { Parcel } from "#ui/outbox.ts";

/** Where observations are written, also without network, and where they are received. */
export const newObservation = "/observationer/ny";
export const receiving = "/observationer/modtag";

/** What belongs to one sending of a form and not to what was observed. */
const leftOut = new Set(["photo", "doubted"]);

/** An observation as it waits on the phone. The picture goes along only when nobody can be recognised in it. */
export function parcelOf(
  form: FormData,
  owner: string,
  picture: Blob | undefined,
  laidAt = Date.now(),
): Parcel {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !leftOut.has(name) ? [[name, value] as const] : [],
  );
  return {
    id: String(form.get("id")),
    owner,
    to: receiving,
    fields,
    laidAt,
    ...(picture && form.get("nobody") ? { file: { name: "billede.jpg", blob: picture } } : {}),
  };
}

/** A parcel as a form that was refused, so that everything in it stands in its field again. */
export function refusedParcel({ fields, problems = {} }: Parcel): Problems {
  const typed: Record<string, string | string[]> = {};
  for (const [name, value] of fields) {
    if (/^count/.test(name)) typed[name] = [...[typed[name] ?? []].flat(), value];
    else typed[name] = value;
  }
  return { problems, typed: typed satisfies Typed };
}

/** What stands in one field of a parcel. */
export const fieldIn = ({ fields }: Parcel, wanted: string): string =>
  fields.find(([name]) => name === wanted)?.[1] ?? "";
