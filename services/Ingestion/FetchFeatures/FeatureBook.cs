using System.IO.Pipelines;
using System.Text;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>
/// The features of all pages, until they are a file. They stand in the order of what they hold: the order in which a service sends them
/// may change from night to night, and the same features shall be the same file.
/// </summary>
internal sealed class FeatureBook(string host, long maximumBytes)
{
    public const int MostFeatures = 1_000_000;

    // They lie in memory until they are sorted.
    private const long MostBytes = 256L << 20;

    private readonly List<byte[]> _rows = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly long _mostBytes = Math.Min(MostBytes, maximumBytes);
    private long _bytes;

    public int Count => _rows.Count;

    public int Pages { get; private set; }

    /// <summary>The <c>crs</c> member of the first page that has one.</summary>
    public string? Crs { get; private set; }

    /// <summary>Whether a feature came without an id: then nobody sees whether a page repeats another.</summary>
    public bool HasNameless { get; private set; }

    /// <summary>Errors: <see cref="FetchFaultException"/> where a feature comes twice, or there are too many.</summary>
    public void Add(FeaturePage page)
    {
        Pages++;
        Crs ??= page.Crs;
        foreach (var feature in page.Features)
        {
            HasNameless |= feature.Id is null;
            if (feature.Id is { } id && !_ids.Add(id))
            {
                throw new FetchFaultException(
                    $"{host} hat das Objekt „{ServiceWords.Shortened(id)}“ zweimal geschickt. Dann fehlt leicht ein anderes, und deshalb ist nichts übernommen worden. Der nächste Abruf versucht es wieder; bleibt es dabei, fragen Sie bitte beim Betreiber des Dienstes nach."
                )
                {
                    IsPassing = true,
                };
            }

            _rows.Add(feature.Row);
            _bytes += feature.Row.Length;
        }

        if (_rows.Count > MostFeatures || _bytes > _mostBytes)
        {
            throw new FetchFaultException(
                $"Die Ebene von {host} ist größer, als hier abgerufen wird (höchstens {ServiceWords.Number(MostFeatures)} Objekte und {ServiceWords.Number(_mostBytes >> 20)} MiB). Bitte wählen Sie eine kleinere Ebene, oder lassen Sie sich die Daten als Datei geben."
            );
        }
    }

    /// <summary>Writes them as a list of JSON objects, which every profile reads. Errors: <see cref="FileTooLargeException"/>.</summary>
    public async Task<StoredFile> StoreAsync(DeliveryFiles files, CancellationToken cancellationToken)
    {
        _rows.Sort((one, other) => one.AsSpan().SequenceCompareTo(other));
        var pipe = new Pipe();
        var writing = WriteAsync(pipe.Writer, cancellationToken);
        try
        {
            return await files.StoreAsync(pipe.Reader.AsStream(leaveOpen: true), cancellationToken);
        }
        finally
        {
            // A file that could not be stored ends the writing, too.
            await pipe.Reader.CompleteAsync();
            await writing;
        }
    }

    /// <summary>Writes them as a collection of GeoJSON.</summary>
    public async Task WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        var crs = Crs is null ? "" : $"\"crs\":{Crs},";
        await output.WriteAsync(
            Encoding.UTF8.GetBytes($"{{\"type\":\"FeatureCollection\",{crs}\"features\":["),
            cancellationToken
        );
        for (var row = 0; row < _rows.Count; row++)
        {
            await output.WriteAsync(row == 0 ? "\n"u8.ToArray() : ",\n"u8.ToArray(), cancellationToken);
            await output.WriteAsync(_rows[row], cancellationToken);
        }

        await output.WriteAsync("\n]}\n"u8.ToArray(), cancellationToken);
    }

    private async Task WriteAsync(PipeWriter writer, CancellationToken cancellationToken)
    {
        Exception? fault = null;
        try
        {
            for (var row = 0; row < _rows.Count; row++)
            {
                await writer.WriteAsync(row == 0 ? "[\n"u8.ToArray() : ",\n"u8.ToArray(), cancellationToken);
                if ((await writer.WriteAsync(_rows[row], cancellationToken)).IsCompleted)
                {
                    return;
                }
            }

            await writer.WriteAsync("\n]\n"u8.ToArray(), cancellationToken);
        }
        catch (OperationCanceledException e)
        {
            fault = e; // what reads must not take half of it for the whole
        }
        finally
        {
            await writer.CompleteAsync(fault);
        }
    }
}
