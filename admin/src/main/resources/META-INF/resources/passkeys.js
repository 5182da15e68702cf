// Passkeys between the browser and Spring Security's WebAuthn.
(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
  const text = buffer =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

  const post = async (path, body) => {
    const headers = { 'Content-Type': 'application/json' };
    if (meta('_csrf_header')) {
      headers[meta('_csrf_header')] = meta('_csrf');
    }
    const answer = await fetch(path, { method: 'POST', headers, body: body && JSON.stringify(body) });
    if (!answer.ok) {
      throw new Error(`${path}: ${answer.status}`);
    }
    return answer.json();
  };

  const known = list => (list ?? []).map(one => ({ ...one, id: bytes(one.id) }));

  const shared = key => ({
    id: key.id,
    rawId: text(key.rawId),
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment
  });

  window.passkeys = {
    /** Makes a key on this device and tells the server its public half. */
    async register(label) {
      const options = await post('/webauthn/register/options');
      const key = await navigator.credentials.create({
        publicKey: {
          ...options,
          user: { ...options.user, id: bytes(options.user.id) },
          challenge: bytes(options.challenge),
          excludeCredentials: known(options.excludeCredentials)
        }
      });
      const response = {
        attestationObject: text(key.response.attestationObject),
        clientDataJSON: text(key.response.clientDataJSON),
        transports: key.response.getTransports?.() ?? []
      };
      await post('/webauthn/register', {
        publicKey: { label, credential: { ...shared(key), type: key.type, response } }
      });
      return true;
    },

    /** Logs in with a key that the person chooses. */
    async logIn() {
      const options = await post('/webauthn/authenticate/options');
      const key = await navigator.credentials.get({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          allowCredentials: known(options.allowCredentials)
        }
      });
      const response = {
        authenticatorData: text(key.response.authenticatorData),
        clientDataJSON: text(key.response.clientDataJSON),
        signature: text(key.response.signature),
        userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined
      };
      const answer = await post('/login/webauthn', { ...shared(key), credType: key.type, response });
      location.href = answer.redirectUrl;
    }
  };
})();
