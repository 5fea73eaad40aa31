import type { PictureCardId } from "./picture-card.ts";
import { pictureCards } from "./picture-card.ts";
import type { PictureDrawing } from "./picture-drawing.ts";
import { sceneDrawings } from "./storyboard-scenes.ts";

/** Kept in the database with what was laid: a scene may be drawn anew, its id never changes. */
export type SceneId = keyof typeof sceneDrawings;
export type StoryPictureId = SceneId | PictureCardId;
export type StoryPicture = { readonly id: StoryPictureId; readonly drawing: PictureDrawing };

/** What each scene is called, and what is drawn on it. */
export type SceneTexts = { readonly [Id in SceneId]: { readonly title: string; readonly alt: string } };

/** The scenes, in the order a story is told. */
export const scenes = Object.entries(sceneDrawings).map(([id, drawing]) => ({ id: id as SceneId, drawing }));

/** The kit a frame is made of by whoever does not draw: people first, then the single things of the picture cards. */
export const storyPictures: readonly StoryPicture[] = [...scenes, ...pictureCards];

const byId: ReadonlyMap<string, StoryPicture> = new Map(storyPictures.map((one) => [one.id, one]));

/** The picture of that id; undefined for an id none has. */
export function findStoryPicture(id: string): StoryPicture | undefined {
  return byId.get(id);
}

/** What all of the kit is called, out of what the scenes and the cards are called in one tongue. */
export type StoryPictureTexts = Readonly<
  Record<StoryPictureId, { readonly title: string; readonly alt: string }>
>;
