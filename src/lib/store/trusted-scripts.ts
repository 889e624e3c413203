let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/**
 * The address of one of the app's own scripts, as the browser wants it for a worker under Trusted Types. The page has
 * one policy for it, made when it is first needed; an address of another origin throws.
 */
export function scriptUrl(url: URL | string): string {
	policy ??= window.trustedTypes?.createPolicy('verzoekboek-scripts', { createScriptURL: ownOrigin }) ?? {
		createScriptURL: ownOrigin as unknown as TrustedTypePolicy['createScriptURL'],
	};
	// the platform's own types still say string where they take a TrustedScriptURL
	return policy.createScriptURL(String(url)) as unknown as string;
}

function ownOrigin(url: string): string {
	const absolute = new URL(url, document.baseURI);
	if (absolute.origin !== location.origin) throw new TypeError('a script of another origin');
	return absolute.href;
}
