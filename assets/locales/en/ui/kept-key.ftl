# The key store: a company’s key, remembered by this computer
kept-key = Remember it on this computer
kept-key-offer = The file then opens with one press, without the passphrase. Its key goes into the computer’s own key store. Anybody who can sign in here as you can open the file.
kept-key-kept = The key is remembered. The file opens with one press, also after it was locked. When you change or remove the passphrase, the key is forgotten.
kept-key-none = The key store of this computer cannot be used, so the key cannot be remembered. Type the passphrase whenever you open the file.
kept-key-keep = Remember
kept-key-forget = Forget
kept-key-forgotten = This computer has forgotten the key.

unlock-with-key = Open with this computer’s key
unlock-key-outdated = The passphrase has changed, so the key that this computer remembered is removed. Open the file with the passphrase it has now.
unlock-key-wrong = The key that this computer remembered did not open the file and is removed. Open it with the passphrase.
