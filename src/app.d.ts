declare global {
	namespace App {
		interface PageState {
			/** An open dialog that the phone's back button closes. */
			dialog?: string;
		}
	}
}

export {};
