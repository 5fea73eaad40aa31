import type { App } from "./app.ts";
import { post } from "./places.ts";

/** Agreements of the demo: one that holds, one with differences left, one that has just begun; and links to them. */
export type AgreementPlaces = {
  agreement: string;
  agreementLink: string;
  laidAgreement: string;
  laidAgreementLink: string;
  freshAgreement: string;
  freshAgreementLink: string;
};

/** Finds the agreements of the demo, begins one more, and makes the links that lie in nobody's mail yet. */
export async function agreementsIn(app: App, forloeb: string, cookie: string): Promise<AgreementPlaces> {
  const named = async (name: string) =>
    String((await app.query("select id from agreement where name = $1", [name]))[0]?.id);
  const link = async (id: string) => {
    const page = await post(app, `/forloeb/${forloeb}/aftaler/${id}?index`, { do: "link" }, cookie);
    return /\/aftale\/([\w-]{20,})/.exec(await page.text())?.[1] ?? "";
  };
  const [school] = await app.query("select id from partner where name = 'Nørre Sø Skole'");
  const begun = await post(
    app,
    `/forloeb/${forloeb}/aftaler/ny?partner=${school?.id}`,
    { name: "Sedlen i tasken" },
    cookie,
  );
  if (begun.status !== 302) throw new Error(`No agreement was begun: ${begun.status}`);
  const agreement = await named("Værktøjskassen bag disken");
  const laidAgreement = await named("Banen og nøglen om lørdagen");
  const freshAgreement = await named("Sedlen i tasken");
  return {
    agreement,
    agreementLink: await link(agreement),
    laidAgreement,
    laidAgreementLink: await link(laidAgreement),
    freshAgreement,
    freshAgreementLink: await link(freshAgreement),
  };
}
