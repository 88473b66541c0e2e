using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Renci.SshNet;
using Renci.SshNet.Sftp;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverSftp;

/// <summary>Fetches the files of a folder of an SFTP server, or only looks what is there.</summary>
internal sealed class SftpFetch(
    SftpConnections connections,
    DeliveryFiles files,
    IOptions<IngestionOptions> options,
    FetchLimit limit
)
{
    private const int MostFiles = 500;

    /// <summary>Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<Fetched> FetchAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken) =>
        limit.FetchAsync(source, token => SpokenAsync(source, StoreAsync(source, known, token)), cancellationToken);

    /// <summary>What is there now. Errors: <see cref="FetchFaultException"/>, <see cref="UnknownHostKeyException"/>.</summary>
    public Task<SourceLook> LookAsync(SourceAccess source, CancellationToken cancellationToken) =>
        limit.LookAsync(source, token => SpokenAsync(source, LookAtAsync(source, token)), cancellationToken);

    private async Task<Fetched> StoreAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken)
    {
        using var client = await connections.OpenAsync(source, cancellationToken);
        var listed = await ListAsync(client, source, cancellationToken);
        // No server says so by itself: a listing in which no name, size or time has changed has the files of the last one.
        var validators = new Validators(SignatureOf(listed), null);
        if (known is not null && known == validators)
        {
            return new Fetched([], known, IsUnchanged: true);
        }

        var fetched = new List<FetchedFile>();
        foreach (var file in listed)
        {
            await using var content = await client.OpenAsync(file.FullName, FileMode.Open, FileAccess.Read, cancellationToken);
            fetched.Add(new FetchedFile(file.Name, await files.StoreAsync(content, cancellationToken)));
        }

        return new Fetched(fetched, validators);
    }

    private async Task<SourceLook> LookAtAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        using var client = await connections.OpenAsync(source, cancellationToken);
        var listed = await ListAsync(client, source, cancellationToken);
        return listed switch
        {
            [] => throw new FetchFaultException(
                $"Die Anmeldung bei {source.Address.Host} gelingt, aber in {SftpPath.Of(source.Address).Folder} liegt keine Datei, die zu „{SftpPath.Of(source.Address).Pattern}“ passt."
            ),
            [var only] => new SourceLook(only.Name, "eine Datei", only.Length),
            [var first, ..] => new SourceLook(
                first.Name,
                $"die erste von {listed.Count.ToString(CultureInfo.InvariantCulture)} Dateien",
                listed.Sum(file => file.Length)
            ),
        };
    }

    private async Task<IReadOnlyList<ISftpFile>> ListAsync(
        SftpClient client,
        SourceAccess source,
        CancellationToken cancellationToken
    )
    {
        var path = SftpPath.Of(source.Address);
        var found = new List<ISftpFile>();
        await foreach (var file in client.ListDirectoryAsync(path.Folder, cancellationToken))
        {
            // Links lead elsewhere; a name with a separator is no name.
            if (!file.IsRegularFile || !path.Fits(file.Name))
            {
                continue;
            }

            if (file.Length > options.Value.MaximumFileBytes)
            {
                throw SftpFaults.TooLarge(source, file.Name, new FileTooLargeException(options.Value.MaximumFileBytes));
            }

            found.Add(file);
            if (found.Count > MostFiles)
            {
                throw new FetchFaultException(
                    $"In {path.Folder} bei {source.Address.Host} liegen mehr als {MostFiles} passende Dateien. Bitte grenzen Sie sie mit einem genaueren Muster ein, oder lassen Sie alte wegräumen."
                );
            }
        }

        return [.. found.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static string SignatureOf(IEnumerable<ISftpFile> listed)
    {
        var text = string.Join(
            '\n',
            listed.Select(file =>
                string.Create(CultureInfo.InvariantCulture, $"{file.Name}/{file.Length}/{file.LastWriteTimeUtc:O}")
            )
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>What goes wrong on the way, as sentences.</summary>
    private static async Task<T> SpokenAsync<T>(SourceAccess source, Task<T> work)
    {
        try
        {
            return await work;
        }
        catch (Exception e) when (SftpFaults.Of(e, source) is { } fault)
        {
            throw fault;
        }
    }
}
