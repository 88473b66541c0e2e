using System.Security.Cryptography;
using System.Text.Json;

namespace Sozialplanung.DebianHosting.Data;

/// <summary>Generated passwords and keys, kept in the data folder, readable by the owner only.</summary>
internal sealed class SecretBook(string path)
{
    // Letters that people confuse (i, l, o) are left out; no special characters, because passwords stand in addresses and in
    // configuration files as they are.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ0123456789";

    private readonly Lock _gate = new();

    public string GetOrAdd(string name, int length)
    {
        lock (_gate)
        {
            var secrets = File.Exists(path)
                ? JsonSerializer.Deserialize<SortedDictionary<string, string>>(File.ReadAllText(path)) ?? []
                : [];
            if (secrets.TryGetValue(name, out var secret))
            {
                return secret;
            }

            secrets[name] = RandomNumberGenerator.GetString(Alphabet, length);
            PrivateFile.Write(path, JsonSerializer.Serialize(secrets));
            return secrets[name];
        }
    }
}
