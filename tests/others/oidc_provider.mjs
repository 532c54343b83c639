// oidc-provider, as an OAuth server for one client. Started with the folder of its modules; prints where it is.
// Whoever comes by browser is Ans, who gives consent. `/test/withdraw` is Ans taking it back; after `/test/refuse` she
// gives none.
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = path.resolve(process.argv[2]);
const { default: Provider } = await import(pathToFileURL(path.join(modules, 'oidc-provider/lib/index.js')));

const CLIENT = { id: 'wegwijs', secret: 'practice-only-secret-of-oidc-provider' };
// A program on somebody's computer keeps no secret.
const PUBLIC_CLIENT_ID = 'wegwijs-public';
// The first comes back to this computer; the second is for who pastes.
const REDIRECT_URIS = ['http://127.0.0.1/callback', 'https://wegwijs.example/klaar'];
const SCOPE = 'openid offline_access';
const grants = [];
let provider;
let answer;
let refuses = false;

const server = http.createServer((req, res) => {
  handle(req, res).catch((error) => {
    console.error(error);
    res.statusCode = 500;
    res.end();
  });
});

async function handle(req, res) {
  if (req.url.startsWith('/interaction/')) return interact(req, res);
  if (req.url === '/test/withdraw') {
    for (const id of grants.splice(0)) {
      await provider.RefreshToken.revokeByGrantId(id);
      await provider.AccessToken.revokeByGrantId(id);
      await provider.Grant.adapter.destroy(id);
    }
    return res.end('withdrawn');
  }
  if (req.url === '/test/refuse') {
    refuses = true;
    return res.end('refuses');
  }
  return answer(req, res);
}

async function interact(req, res) {
  const { prompt, session } = await provider.interactionDetails(req, res);
  let result = { login: { accountId: 'ans' } };
  if (prompt.name === 'consent') {
    if (refuses) {
      result = { error: 'access_denied', error_description: 'Ans would rather not' };
      return provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
    }
    const { params } = await provider.interactionDetails(req, res);
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(SCOPE);
    const grantId = await grant.save();
    grants.push(grantId);
    result = { consent: { grantId } };
  }
  return provider.interactionFinished(req, res, result, { mergeWithLastSubmission: true });
}

server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  provider = new Provider(url, {
    clients: [{
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      application_type: 'native',
      redirect_uris: REDIRECT_URIS,
      grant_types: ['authorization_code', 'refresh_token'],
    }, {
      client_id: PUBLIC_CLIENT_ID,
      token_endpoint_auth_method: 'none',
      application_type: 'native',
      redirect_uris: REDIRECT_URIS,
      grant_types: ['authorization_code', 'refresh_token'],
    }],
    cookies: { keys: ['practice'] },
    features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    issueRefreshToken: () => true,
    // Also for a client with a secret: what is not bound to its sign-in is refused.
    pkce: { required: () => true },
    rotateRefreshToken: true,
  });
  answer = provider.callback();
  console.log(JSON.stringify({
    url,
    issuer: url,
    authorise: '/auth',
    token: '/token',
    revoke: '/token/revocation',
    probe: '/me',
    client_id: CLIENT.id,
    client_secret: CLIENT.secret,
    public_client_id: PUBLIC_CLIENT_ID,
    scope: SCOPE,
  }));
});
