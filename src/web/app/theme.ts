import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** The one accent: a deep sea green, dark enough for white text at every shade that carries it. */
const sea: MantineColorsTuple = [
  "#e9f7f5",
  "#d3ece8",
  "#a5d8d1",
  "#73c3b9",
  "#4db2a5",
  "#35a798",
  "#157f74",
  "#0f6b62",
  "#0b5951",
  "#064640",
];

export const theme = createTheme({
  colors: { sea },
  primaryColor: "sea",
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: "md",
  fontFamily:
    'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',
  headings: { fontWeight: "680" },
  cursorType: "pointer",
  respectReducedMotion: true,
});
