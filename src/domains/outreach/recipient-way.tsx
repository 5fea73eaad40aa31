import { useText } from "#ui/language.tsx";
import { routeValue } from "./letter.ts";
import { type Reachable, ratherRung, routesTo } from "./letter-way.ts";
import css from "./recipients.module.css";
import { recipientsText } from "./recipients.text.ts";

/** Makes the choices between the ways to a partner, as a field of options. */
export function useRouteChoices() {
  const { route, someone } = useText(recipientsText);
  return (persons: readonly Reachable[]) =>
    routesTo(persons).map((way) => {
      const person = persons.find(({ id }) => id === way.contactPersonId);
      const name = [person?.name || someone, person?.role].filter(Boolean).join(", ");
      return {
        value: routeValue(way),
        label: !person
          ? route.paperAll
          : way.delivery === "mail"
            ? route.mail(name, person.email)
            : route.paper(name),
      };
    });
}

/** Somebody would rather be rung up: their name and number, to be pressed. */
export function RingRather({ persons }: { persons: readonly Reachable[] }) {
  const text = useText(recipientsText);
  const rung = ratherRung(persons);
  if (rung.length === 0) return null;
  return (
    <p className={css.ring}>
      {rung.map(({ id, name, phone }) => (
        <span key={id}>
          {text.ring(name)} <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a>
        </span>
      ))}
    </p>
  );
}
