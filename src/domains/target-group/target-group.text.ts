import { words } from "#ui/words.ts";

/** The words about target groups. */
export const targetGroupText = words(
  {
    list: { title: "Målgrupper" },
    page: {
      rooms: "Målgruppens rum",
      home: "Målgruppen",
      observations: "Observationer",
      personas: "Personaer",
      insights: "Indsigter",
      edit: "Ret",
    },
  },
  {
    list: { title: "Target groups" },
    page: {
      rooms: "The rooms of the target group",
      home: "The target group",
      observations: "Observations",
      personas: "Personas",
      insights: "Insights",
      edit: "Change",
    },
  },
);
