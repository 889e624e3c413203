import { expect, test } from 'vitest';
import { nl } from '../../src/lib/i18n/nl.ts';
import { AnswerPage } from '../../src/lib/state/answer-page.svelte.ts';
import { RequestPage } from '../../src/lib/state/request-page.svelte.ts';
import { memoryApp, receive } from './memory-app.ts';

const opened = async () => {
	const made = memoryApp();
	const view = new RequestPage(made.app, await receive(made.app));
	const answer = new AnswerPage(made.app, view);
	await answer.load();
	return { ...made, view, answer };
};
const type = (answer: AnswerPage, text: string) => {
	answer.text = text;
	answer.touch();
};

test('a letter that nobody changed follows the facts', async () => {
	const { answer, view } = await opened();
	expect(answer.text).not.toContain('per post');
	const before = answer.text;
	await view.run({ type: 'extend', sentOn: '2026-11-22', ground: 'number', reason: 'none' });
	await answer.choose('extension');
	expect(answer.text).not.toBe(before);
	await answer.follow();
	expect(answer.touched).toBe(false);
});

test('what is typed while facts are read again stays', async () => {
	const { answer } = await opened();
	const following = answer.send('post', 'known-address');
	type(answer, 'Mijn brief');
	await following;
	expect(answer).toMatchObject({ text: 'Mijn brief', touched: true, delivery: 'post' });
});

test('an edited letter that is replaced can be brought back', async () => {
	const { answer, said, undo } = await opened();
	const { moment } = answer;
	type(answer, 'Mijn brief');
	await answer.choose('extension');
	expect(answer).toMatchObject({ moment: 'extension', touched: false });
	expect(said.at(-1)).toBe(nl.request.letter.replaced);
	undo.at(-1)!();
	expect(answer).toMatchObject({ moment, text: 'Mijn brief', touched: true, kept: null });
});

test('of two letters that are chosen fast the last one is shown', async () => {
	const { answer } = await opened();
	await Promise.all([answer.choose('extension'), answer.choose('acknowledgement')]);
	expect(answer.moment).toBe('acknowledgement');
});

test('what is typed while the letter is being kept is not said to be kept', async () => {
	const { answer, store } = await opened();
	type(answer, 'Eerst');
	store.meanwhile = () => type(answer, 'Eerst en daarna');
	expect(await answer.keep()).not.toBeNull();
	expect(answer).toMatchObject({ text: 'Eerst en daarna', touched: true, kept: null });
});

test('the letter that was kept is shown again', async () => {
	const { answer, app, view } = await opened();
	type(answer, 'Bewaard');
	const id = await answer.keep();
	const again = new AnswerPage(app, view);
	await again.load();
	expect(again).toMatchObject({ text: 'Bewaard', kept: id, touched: false });
});
