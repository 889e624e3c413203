import type { BundleInput } from './bundle.ts';
import type { SealedFile } from './file.ts';
import { wordsOf } from './words.ts';

/** The list of all files as a Frictionless Data Package, so that a program can find its way in the bundle. */
export function dataPackage({ right, language, facts }: BundleInput, files: readonly SealedFile[]): string {
	const described = {
		profile: 'data-package',
		name: `${right}-${facts.writtenOn}`,
		title: wordsOf(language).title(facts.shop.name),
		created: `${facts.writtenOn}T00:00:00Z`,
		resources: files.map(resource),
	};
	return JSON.stringify(described, null, '\t') + '\n';
}

function resource({ path, mediaType, bytes, sha256, about, fields }: SealedFile) {
	return {
		// unique and lower case, as the specification asks of names
		name: path.replace(/[^a-z0-9]+/g, '-').toLowerCase(),
		path,
		title: about,
		...(fields ? { profile: 'tabular-data-resource' } : {}),
		...(mediaType.startsWith('text/') || mediaType.endsWith('json') ? { encoding: 'utf-8' } : {}),
		...{ mediatype: mediaType, format: path.split('.').at(-1), bytes, hash: `sha256:${sha256}` },
		...(fields ? { schema: { fields: fields.map(field) } } : {}),
	};
}

const field = ({ name, description }: { name: string; description: string }) => ({
	name,
	type: 'string',
	...(description === '' ? {} : { description }),
});
