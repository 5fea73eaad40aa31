/**
 * Drawing on a frame of the strip, where there is a script. It draws nothing of its own but strokes: the place, its
 * buttons and its words stand on the page, and what is drawn lies in the fields of the form and is sent with it.
 */
import {
  isPath,
  mostPath,
  type Pen,
  type Point,
  pathOf,
  side,
  simplified,
  strokesOf,
} from "./storyboard-path.ts";

type Drawn = { pen: Pen; path: string };

/** In the square, with room for the pen. */
const within = (share: number) => Math.max(3, Math.min(side - 3, share * side));

function openPen(place: HTMLElement, form: HTMLFormElement, key: string): void {
  const surface = place.querySelector<SVGSVGElement>("[data-surface]");
  const under = surface?.querySelector("use");
  const [thickPath, thinPath] = surface?.querySelectorAll("path") ?? [];
  const full = place.querySelector<HTMLElement>("[data-part=full]");
  const button = (name: string) => place.querySelector<HTMLButtonElement>(`button[data-pen=${name}]`);
  const field = (pen: Pen) => form.elements.namedItem(pen) as HTMLInputElement;
  if (!surface || !under || !thickPath || !thinPath) return;
  const lines = { thick: thickPath, drawing: thinPath };

  let strokes: Drawn[] = [];
  let pen: Pen = "drawing";
  let stroke: Point[] | undefined;

  const written = (of: Pen) =>
    strokes
      .filter((one) => one.pen === of)
      .map(({ path }) => path)
      .join("");

  function show(): void {
    for (const of of ["drawing", "thick"] as const)
      lines[of].setAttribute("d", written(of) + (of === pen && stroke ? pathOf(stroke) : ""));
    button("undo")?.setAttribute("aria-disabled", String(strokes.length === 0));
  }

  function keep(): void {
    for (const of of ["drawing", "thick"] as const) field(of).value = written(of);
    show();
    remember();
  }

  /** The strokes that stand in the fields: after a reload, or when what was refused is laid in them again. */
  function takeUp(): void {
    strokes = (["thick", "drawing"] as const).flatMap((of) =>
      isPath(field(of).value) ? strokesOf(field(of).value).map((path) => ({ pen: of, path })) : [],
    );
    show();
  }

  function pointOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = (surface as SVGSVGElement).getBoundingClientRect();
    return [within((clientX - left) / width), within((clientY - top) / height)];
  }

  /** Lays a finished stroke down as small as it can be; a drawing that is full takes no more. */
  function finish(): void {
    if (!stroke) return;
    const room = mostPath - written(pen).length;
    let path = "";
    for (const tolerance of [0.7, 1.5, 3]) {
      path = pathOf(simplified(stroke, tolerance));
      if (path.length <= room) break;
    }
    stroke = undefined;
    if (path.length <= room) strokes.push({ pen, path });
    if (full) full.textContent = path.length <= room ? "" : (full.dataset.words ?? "");
    keep();
  }

  surface.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    surface.setPointerCapture(event.pointerId);
    stroke = [pointOf(event)];
    show();
  });
  surface.addEventListener("pointermove", (event) => {
    if (!stroke || !event.isPrimary) return;
    const between = event.getCoalescedEvents?.() ?? [];
    stroke.push(...(between.length > 0 ? between : [event]).map(pointOf));
    show();
  });
  for (const end of ["pointerup", "pointercancel"] as const) surface.addEventListener(end, finish);

  button("thick")?.addEventListener("click", () => {
    pen = pen === "thick" ? "drawing" : "thick";
    button("thick")?.setAttribute("aria-pressed", String(pen === "thick"));
  });
  button("undo")?.addEventListener("click", () => {
    strokes.pop();
    if (full) full.textContent = "";
    keep();
  });
  button("clear")?.addEventListener("click", () => {
    strokes = [];
    if (full) full.textContent = "";
    keep();
  });
  for (const of of ["drawing", "thick"] as const) field(of).addEventListener("input", takeUp);

  /** The picture one draws upon; when one is picked, the kit is folded away and the drawing comes to hand. */
  const kit = form.querySelector<HTMLDetailsElement>("[data-kit]");
  const radio = (name: string) => form.elements.namedItem(name) as RadioNodeList;
  const showUnder = () => under.setAttribute("href", `#kort-${radio("picture").value}`);
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === "picture") showUnder();
    remember();
  });
  // A press on a picture ends the choosing; going through them with the arrow keys does not.
  kit?.addEventListener("click", ({ target, detail }) => {
    if (!(target instanceof HTMLInputElement) || detail === 0) return;
    kit.open = false;
    place.scrollIntoView({ block: "nearest" });
  });

  form.addEventListener("reset", () => {
    const laid = radio("slot").value;
    setTimeout(() => {
      goTo(nextAfter(laid));
      strokes = [];
      if (kit) kit.open = false;
      showUnder();
      keep();
    });
  });

  /** A strip is made frame by frame. */
  function nextAfter(laid: string): string {
    const all = [...radio("slot")] as HTMLInputElement[];
    const at = all.findIndex(({ value }) => value === laid);
    return (all[at + 1] ?? all[at])?.value ?? laid;
  }
  function goTo(slot: string): void {
    for (const one of [...radio("slot")] as HTMLInputElement[]) {
      one.defaultChecked = one.value === slot;
      one.checked = one.value === slot;
    }
  }

  /** What is half done is there when the phone is taken up again. */
  function remember(): void {
    const half = { slot: radio("slot").value, picture: radio("picture").value, ...fields() };
    try {
      if (half.drawing || half.thick || half.picture) localStorage.setItem(key, JSON.stringify(half));
      else localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing keeps nothing.
    }
  }
  const fields = () => ({ drawing: field("drawing").value, thick: field("thick").value });

  function remembered(): Record<string, unknown> {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "{}");
    } catch {
      return {};
    }
  }

  const half = remembered();
  const isFresh = !field("drawing").value && !field("thick").value;
  for (const of of ["drawing", "thick"] as const)
    if (isFresh && typeof half[of] === "string") field(of).value = half[of];
  if (isFresh) {
    for (const name of ["slot", "picture"])
      if (typeof half[name] === "string") radio(name).value = half[name];
  }
  showUnder();
  takeUp();
  place.hidden = false;
}

const page = document.querySelector<HTMLElement>("[data-state]");
const place = document.querySelector<HTMLElement>("section[data-pen]");
const form = place?.closest("form");
const { table = "", board } = JSON.parse(page?.dataset.state ?? "{}");
if (place && form && board) openPen(place, form, `${table} ${board.id} tegning`);
