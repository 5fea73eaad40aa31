import { type FormEvent, useEffect, useState } from "react";
import { Form, useRevalidator } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { passkeyText } from "./passkey.text.ts";

type Passkey = { id: string; name: string | null; createdAt: Date };

/** Whether this browser has passkeys; undefined until the page is alive enough to know. */
export function usePasskeys(): boolean | undefined {
  const [able, setAble] = useState<boolean>();
  useEffect(() => setAble("PublicKeyCredential" in window), []);
  return able;
}

/** One's own passkeys, and a way to make one on the machine one sits at. */
export function PasskeySection({ passkeys }: { passkeys: readonly Passkey[] }) {
  const text = useText(passkeyText);
  const language = useLanguage();
  const able = usePasskeys();
  return (
    <Section title={text.keys}>
      <p>{text.keysAbout}</p>
      {passkeys.length === 0 && <p>{text.noKeys}</p>}
      <Lines>
        {passkeys.map((passkey) => (
          <Line
            key={passkey.id}
            small={text.made(formatDate(passkey.createdAt, language, "day-year"))}
            aside={
              <Form method="post" action="/indstillinger/noegler">
                <Button look="text" name="remove" value={passkey.id}>
                  {text.removeKey}
                </Button>
              </Form>
            }
          >
            {passkey.name || text.unnamedKey}
          </Line>
        ))}
      </Lines>
      {able === false && <p>{text.keyNotHere}</p>}
      {able && <NewPasskey />}
    </Section>
  );
}

function NewPasskey() {
  const text = useText(passkeyText);
  const { revalidate } = useRevalidator();
  const [failed, setFailed] = useState(false);
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setFailed(false);
    const { addPasskey } = await import("./passkey-client.ts");
    const made = await addPasskey(String(new FormData(form).get("keyName")));
    setFailed(!made);
    if (made) form.reset();
    await revalidate();
  };
  return (
    <form onSubmit={make}>
      <TextField label={text.keyName} name="keyName" hint={text.keyNameHint} required maxLength={100} />
      <Button look="quiet">{text.addKey}</Button>
      {failed && <p role="alert">{text.keyFailed}</p>}
    </form>
  );
}
