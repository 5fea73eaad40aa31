import { useText } from "../language.tsx";
import css from "./gallery.module.css";
import { galleryText } from "./gallery.text.ts";
import { Specimen } from "./specimen.tsx";

export function TypeShow() {
  const text = useText(galleryText).type;
  const [one, two, three] = text.levels;
  const [head = [], ...rows] = text.table;
  return (
    <>
      <Specimen name="--read" note={text.read}>
        <p className={css.readSample}>{text.readSample}</p>
        <p className={css.readItalic}>{text.readItalic}</p>
      </Specimen>
      <Specimen name="--ui" note={text.ui}>
        <p className={css.uiSample}>{text.uiSample}</p>
      </Specimen>
      <Specimen name="h1 h2 h3">
        <div className={css.levels}>
          <h1>{one}</h1>
          <h2>{two}</h2>
          <h3>{three}</h3>
        </div>
      </Specimen>
      <Specimen name="p small blockquote">
        <div className={css.stack}>
          <p>{text.body}</p>
          <blockquote>{text.quote}</blockquote>
          <p>
            <small>{text.small}</small>
          </p>
        </div>
      </Specimen>
      <Specimen name="table">
        <table>
          <caption>{text.tableCaption}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure) => (
                  <td key={figure}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Specimen>
    </>
  );
}

export function ColourShow() {
  const text = useText(galleryText).colour;
  return (
    <>
      <p>{text.note}</p>
      <ul className={css.swatches}>
        {Object.entries(text.names).map(([name, use]) => (
          <li key={name} className={css.swatch} data-name={name}>
            <b>{name}</b>
            {use}
            <br />
            <span>{use}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
