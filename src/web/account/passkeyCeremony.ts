import { askServer, type Answer } from "./askServer.ts";

/** "cancelled": the person, or the browser for them, said no. "unable": this browser has no passkeys here. */
export type PasskeyOutcome =
  | Answer<unknown>
  | { readonly ok: false; readonly because: "cancelled" | "unable" };

/** Whether this browser can use passkeys on this page (a page that is not encrypted cannot). */
export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential === "function";
}

/** Makes a passkey on this device and leaves its public half with the server, under `name`. */
export async function addPasskey(name: string): Promise<PasskeyOutcome> {
  // the name goes with the answer: in an address it would stand in the logs of proxies
  const options = await askServer<CreationOptions>("/api/auth/passkey/generate-register-options");
  if (!options.ok) return options;
  const made = await inBrowser(() =>
    navigator.credentials.create({ publicKey: creationOptionsOf(options.value) }),
  );
  if (!(made instanceof PublicKeyCredential)) return { ok: false, because: made };
  return askServer("/api/auth/passkey/verify-registration", { response: registrationOf(made), name });
}

/** Signs in with a passkey of this device. */
export async function signInWithPasskey(): Promise<PasskeyOutcome> {
  const options = await askServer<RequestOptions>("/api/auth/passkey/generate-authenticate-options");
  if (!options.ok) return options;
  const shown = await inBrowser(() =>
    navigator.credentials.get({ publicKey: requestOptionsOf(options.value) }),
  );
  if (!(shown instanceof PublicKeyCredential)) return { ok: false, because: shown };
  return askServer("/api/auth/passkey/verify-authentication", { response: assertionOf(shown) });
}

async function inBrowser(
  work: () => Promise<Credential | null>,
): Promise<PublicKeyCredential | "cancelled" | "unable"> {
  if (!canUsePasskeys()) return "unable";
  try {
    return ((await work()) as PublicKeyCredential | null) ?? "cancelled";
  } catch (error) {
    if (error instanceof DOMException && error.name === "InvalidStateError") return "unable";
    return "cancelled";
  }
}

interface Described {
  readonly id: string;
  readonly type: "public-key";
  readonly transports?: AuthenticatorTransport[];
}

/** The options as they travel: bytes are base64url. */
type CreationOptions = Omit<
  PublicKeyCredentialCreationOptions,
  "challenge" | "user" | "excludeCredentials" | "extensions"
> & {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly Described[];
};
type RequestOptions = Omit<
  PublicKeyCredentialRequestOptions,
  "challenge" | "allowCredentials" | "extensions"
> & {
  readonly challenge: string;
  readonly allowCredentials?: readonly Described[];
};

function creationOptionsOf(options: CreationOptions): PublicKeyCredentialCreationOptions {
  const { rp, pubKeyCredParams, timeout, attestation, authenticatorSelection } = options;
  return {
    rp,
    pubKeyCredParams,
    user: { ...options.user, id: bytesOf(options.user.id) },
    challenge: bytesOf(options.challenge),
    excludeCredentials: (options.excludeCredentials ?? []).map(described),
    ...(timeout !== undefined && { timeout }),
    ...(attestation !== undefined && { attestation }),
    ...(authenticatorSelection !== undefined && { authenticatorSelection }),
  };
}

function requestOptionsOf(options: RequestOptions): PublicKeyCredentialRequestOptions {
  const { rpId, timeout, userVerification } = options;
  return {
    challenge: bytesOf(options.challenge),
    allowCredentials: (options.allowCredentials ?? []).map(described),
    ...(rpId !== undefined && { rpId }),
    ...(timeout !== undefined && { timeout }),
    ...(userVerification !== undefined && { userVerification }),
  };
}

const described = ({ id, type, transports }: Described): PublicKeyCredentialDescriptor => ({
  id: bytesOf(id),
  type,
  ...(transports && { transports }),
});

function registrationOf(credential: PublicKeyCredential): object {
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    ...headOf(credential),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      attestationObject: textOf(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

function assertionOf(credential: PublicKeyCredential): object {
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    ...headOf(credential),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      ...(response.userHandle && { userHandle: textOf(response.userHandle) }),
    },
  };
}

function headOf({ id, rawId, type, authenticatorAttachment }: PublicKeyCredential): object {
  return {
    id,
    rawId: textOf(rawId),
    type,
    clientExtensionResults: {},
    ...(authenticatorAttachment !== null && { authenticatorAttachment }),
  };
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.codePointAt(0) ?? 0);
}

function textOf(buffer: ArrayBuffer): string {
  const binary = String.fromCodePoint(...new Uint8Array(buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
