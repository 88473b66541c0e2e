using System.Security.Cryptography;
using System.Text;
using Sozialplanung.DebianHosting.Data;

namespace Sozialplanung.DebianHosting.Servers;

/// <summary>
/// Where the database lies: below the data folder, or, when we are root and the user <c>postgres</c> cannot get there (a checkout
/// under /root), below /var/lib, with a link in the data folder that says so.
/// </summary>
internal sealed class PostgresFolder(string dataFolder, string server)
{
    private const string OwnerWhenRoot = "postgres";

    private const string Elsewhere = "/var/lib/sozialplanung";

    private readonly string _folder = Locate(Path.Combine(dataFolder, server));

    private string? Owner { get; } = Environment.IsPrivilegedProcess ? OwnerWhenRoot : null;

    public string Data => Path.Combine(_folder, "daten");

    /// <summary>Made here and renamed when complete, so that a half-made database is never started.</summary>
    private string New => Path.Combine(_folder, "daten.neu");

    private bool HasDatabase => File.Exists(Path.Combine(Data, "PG_VERSION"));

    /// <summary>Arguments of <c>setpriv</c> that make a command run as the owner.</summary>
    public string[] AsOwner => Owner is { } name ? [$"--reuid={name}", $"--regid={name}", "--init-groups"] : ["--nnp"];

    /// <summary>Makes an empty database if there is none.</summary>
    public async Task PrepareAsync(PostgresProgram server, CancellationToken cancellationToken)
    {
        if (HasDatabase)
        {
            return;
        }

        await CreateAsync(cancellationToken);
        var password = await server.Password.GetValueAsync(cancellationToken);
        var passwordFile = await WritePasswordFileAsync(password ?? "", cancellationToken);
        string[] initdb =
        [
            $"{PostgresProgram.Programs}/initdb",
            $"--pgdata={New}",
            "--username=postgres",
            $"--pwfile={passwordFile}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--data-checksums",
            "--no-sync",
        ];
        await Command.RunAsync("setpriv", [.. AsOwner, "--", .. initdb], cancellationToken);
        File.Delete(passwordFile);
        Directory.Move(New, Data);
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(New))
        {
            Directory.Delete(New, recursive: true);
        }

        Directory.CreateDirectory(_folder);
        var inside = Path.Combine(dataFolder, server);
        if (_folder != inside && !Path.Exists(inside))
        {
            Directory.CreateSymbolicLink(inside, _folder);
        }

        if (Owner is not null)
        {
            await Command.RunAsync("chown", [$"{Owner}:{Owner}", _folder], cancellationToken);
        }
    }

    private async Task<string> WritePasswordFileAsync(string password, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_folder, "kennwort");
        PrivateFile.Write(path, password);
        if (Owner is not null)
        {
            await Command.RunAsync("chown", [Owner, path], cancellationToken);
        }

        return path;
    }

    private static string Locate(string inside)
    {
        if (!Environment.IsPrivilegedProcess || EveryoneMayPass(Path.GetDirectoryName(inside)))
        {
            return inside;
        }

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inside)))[..12];
        return new FileInfo(inside).LinkTarget ?? Path.Combine(Elsewhere, $"{Path.GetFileName(inside)}-{name}");
    }

    private static bool EveryoneMayPass(string? folder)
    {
        for (var one = folder; one is not null; one = Path.GetDirectoryName(one))
        {
            if (Directory.Exists(one) && !File.GetUnixFileMode(one).HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }
}
