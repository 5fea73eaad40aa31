import { createContext, type ReactNode, useContext } from "react";
import { useParams } from "react-router";
import css from "./own-card.module.css";
import type { OwnCard } from "./own-card.ts";

const Cards = createContext<readonly OwnCard[]>([]);

/** Makes the house's own picture cards known to what is drawn below. */
export function OwnCards({
  cards,
  children,
}: {
  cards: readonly OwnCard[] | undefined;
  children: ReactNode;
}) {
  return <Cards value={cards ?? []}>{children}</Cards>;
}

/** All of them. */
export const useOwnCards = (): readonly OwnCard[] => useContext(Cards);

/** The house's own card that a note was laid with; undefined for a drawn one, and for one that was taken away. */
export function useOwnCard(card: string | number | undefined): OwnCard | undefined {
  return useContext(Cards).find(({ id }) => id === card);
}

type OwnCardPhotoProps = {
  card: Pick<OwnCard, "id" | "description" | "width" | "height">;
  /** The side of the square it fills, in pixels; as wide as there is room for unless said. */
  size?: number;
  /** Its description stands beside it, or is not needed: a picture for the eye alone. */
  silent?: boolean;
};

/** The photo of a card, as a square. Each address serves those alone who may see it. */
export function OwnCardPhoto({ card, size, silent = false }: OwnCardPhotoProps) {
  const { token } = useParams();
  return (
    <img
      className={css.photo}
      src={token ? `/bord/${token}/kort/${card.id}` : `/billedkort/egne/${card.id}`}
      alt={silent ? "" : card.description}
      width={size ?? card.width}
      height={size ?? card.height}
      loading="lazy"
    />
  );
}
