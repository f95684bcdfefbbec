import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { trainMessages } from "../messages/train.en.ts";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to choose from, from the bottom, where the thumb is. */
export function Sheet({ title, onClose, children }: SheetProps) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={title}
      closeButtonProps={{ "aria-label": trainMessages.menu.close, size: "xl" }}
      classNames={{ content: "sheet-content", body: "sheet-body", title: "sheet-title" }}
    >
      {children}
    </Drawer>
  );
}
