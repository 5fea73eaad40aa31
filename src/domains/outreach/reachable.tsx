import { Link } from "react-router";
import { contactPersonText } from "#domains/partners/contact-person.text.ts";
import type { ContactPerson } from "#domains/partners/contact-persons.server.ts";
import { useText } from "#ui/language.tsx";
import css from "./attempt.module.css";
import { threadsText } from "./threads.text.ts";

type ReachableProps = { persons: readonly Omit<ContactPerson, "keepUntil">[]; partnerId: string };

/** Whom one can ring or write to, a press away, before one writes what came of it. */
export function Reachable({ persons, partnerId }: ReachableProps) {
  const text = useText(threadsText).partner;
  const { preferences } = useText(contactPersonText);
  if (persons.length === 0) {
    return (
      <p className={css.soft}>
        {text.nobody} <Link to={`/partnere/${partnerId}#personer`}>{text.addPerson}</Link>
      </p>
    );
  }
  return (
    <ul className={css.persons} aria-label={text.reach}>
      {persons.map(({ id, name, role, phone, email, preference, note }) => (
        <li key={id}>
          <strong>{name}</strong>
          {role && `, ${role}`}
          {phone && (
            <>
              {" · "}
              <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>
            </>
          )}
          {!phone && email && (
            <>
              {" · "}
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {(note || preference !== "unknown") && (
            <span className={css.soft}> · {note || preferences[preference]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
