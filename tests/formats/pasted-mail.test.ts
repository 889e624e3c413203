import { expect, test } from 'vitest';
import { readMail } from '../../src/lib/formats/eml.ts';
import { pastedMail } from '../../src/lib/formats/pasted-mail.ts';

const read = async (text: string) => {
	const mail = await readMail(pastedMail(text));
	if (!mail.ok) throw new Error(mail.failure.type);
	return mail.value;
};

test('the lines above a copied mail become its headers', async () => {
	const mail = await read(
		'Van: Zoë Wintersla <zoe@wintersla.example>\nOnderwerp: mijn gegevens\n\nWat weet u van mij?\nZoë',
	);
	expect(mail.from).toEqual({ name: 'Zoë Wintersla', address: 'zoe@wintersla.example' });
	expect(mail.subject).toBe('mijn gegevens');
	expect(mail.text.trim()).toBe('Wat weet u van mij?\nZoë');
});

test('text without such lines is all text', async () => {
	const mail = await read('Beste winkel: ik wil weten wat u van mij bewaart.');
	expect(mail.from).toBeNull();
	expect(mail.text.trim()).toBe('Beste winkel: ik wil weten wat u van mij bewaart.');
});
