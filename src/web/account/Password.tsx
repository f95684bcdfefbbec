import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { accountMessages } from "../messages/account.en.ts";
import { LEAST_PASSWORD } from "./accountFacts.ts";

interface PasswordProps extends Pick<PasswordInputProps, "value" | "label" | "autoFocus"> {
  /** A new one is checked for its length and offered by password managers. */
  readonly fresh?: boolean;
  readonly onType: (value: string) => void;
}

/** A password, old or new. */
export function Password({ fresh = false, onType, ...rest }: PasswordProps) {
  const words = accountMessages.entry;
  return (
    <PasswordInput
      size="md"
      required
      withAsterisk={false}
      autoComplete={fresh ? "new-password" : "current-password"}
      {...(fresh && { description: words.passwordHint(LEAST_PASSWORD), minLength: LEAST_PASSWORD })}
      maxLength={128}
      visibilityToggleButtonProps={{ "aria-label": words.show, tabIndex: 0 }}
      onChange={(event) => onType(event.currentTarget.value)}
      {...rest}
    />
  );
}
