using System.Text.Json;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>Generated passwords and keys, kept in the data folder, readable by the owner only.</summary>
internal sealed class SecretBook(string path)
{
    private readonly Lock _gate = new();

    public string GetOrAdd(string name, Func<string> create)
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

            secrets[name] = create();
            PrivateFile.Write(path, JsonSerializer.Serialize(secrets));
            return secrets[name];
        }
    }
}
