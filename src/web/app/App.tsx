import { MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { useLanguage } from "./language.ts";
import { router } from "./router.tsx";
import { theme } from "./theme.ts";

export function App() {
  // every word on the screen is read while it is drawn, so another language draws the screen anew
  const language = useLanguage();
  return (
    <MantineProvider key={language} theme={theme} defaultColorScheme="auto">
      <RouterProvider router={router} />
    </MantineProvider>
  );
}
