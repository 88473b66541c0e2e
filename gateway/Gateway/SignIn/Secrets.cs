using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Sozialplanung.Gateway.SignIn;

/// <summary>Random secrets for sessions and tokens: the browser or script holds the secret, the database only its hash.</summary>
internal static class Secrets
{
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
