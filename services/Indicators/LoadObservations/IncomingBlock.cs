using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>
/// The observations of one measure, period and breakdown while they come. Ingestion sends those of a block one after the other, so that
/// only one is held, however long the stream is.
/// </summary>
internal sealed class IncomingBlock
{
    private readonly ObservationLine _first;
    private readonly List<ObservationLine> _lines;
    private readonly HashSet<string> _areas;

    private IncomingBlock(ObservationLine first) =>
        (_first, _lines, _areas) = (first, [first], new([first.Area], StringComparer.Ordinal));

    /// <summary>Begins a block with its first line, unless there was one of its measure, period and breakdown.</summary>
    public static IncomingBlock Begin(ObservationLine line, ISet<(string Measure, string Period, string Breakdown)> known) =>
        known.Add((line.Measure, line.Period, line.Breakdown)) ? new IncomingBlock(line) : throw Twice(line);

    /// <summary>False where the line is of another measure, period or breakdown.</summary>
    public bool TryAdd(ObservationLine line)
    {
        if (line.Measure != _first.Measure || line.Period != _first.Period || line.Breakdown != _first.Breakdown)
        {
            return false;
        }

        if (!_areas.Add(line.Area) || line.Nature != _first.Nature)
        {
            throw Twice(line);
        }

        _lines.Add(line);
        return true;
    }

    public async Task WriteAsync(NpgsqlBinaryImporter writer, CancellationToken cancellationToken)
    {
        await writer.StartRowAsync(cancellationToken);
        await writer.WriteAsync(_first.Measure, NpgsqlDbType.Text, cancellationToken);
        await writer.WriteAsync(_first.Period, NpgsqlDbType.Text, cancellationToken);
        await writer.WriteAsync(_first.Breakdown, NpgsqlDbType.Text, cancellationToken);
        await writer.WriteAsync(_first.Nature ?? "Count", NpgsqlDbType.Text, cancellationToken);
        await WriteAsync(writer, NpgsqlDbType.Text, line => line.Area, cancellationToken);
        await WriteAsync(writer, NpgsqlDbType.Numeric, line => line.Value, cancellationToken);
        await writer.WriteSparseAsync(Texts(line => line.State), cancellationToken);
        await writer.WriteSparseAsync(Texts(line => ArrayTexts.Of(line.Flags)), cancellationToken);
        await writer.WriteSparseAsync(
            Texts(line => ArrayTexts.Of(line.Contributions?.Select(one => one.Contributor))),
            cancellationToken
        );
        await writer.WriteSparseAsync(
            Texts(line => ArrayTexts.Of(line.Contributions?.Select(one => one.Amount))),
            cancellationToken
        );
    }

    private async Task WriteAsync<T>(
        NpgsqlBinaryImporter writer,
        NpgsqlDbType type,
        Converter<ObservationLine, T> part,
        CancellationToken cancellationToken
    ) => await writer.WriteAsync(_lines.ConvertAll(part), NpgsqlDbType.Array | type, cancellationToken);

    private string?[] Texts(Converter<ObservationLine, string?> part) => [.. _lines.ConvertAll(part)];

    private static RefusedException Twice(ObservationLine line) =>
        new(
            $"Die Beobachtung „{line.Measure}“ von {line.Area} ({line.Period}) kommt in der Lieferung zweimal. Bitte sie noch einmal prüfen lassen."
        );
}
