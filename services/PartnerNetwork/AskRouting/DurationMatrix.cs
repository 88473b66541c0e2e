using System.Text.Json;

namespace Sozialplanung.PartnerNetwork.AskRouting;

/// <summary>Reads the answer to <c>/v2/matrix</c>. It comes from outside: what is not exactly as it should be is not read.</summary>
internal static class DurationMatrix
{
    /// <summary>Stands for "no way".</summary>
    public const int NoWay = -1;

    // Longer than a week is no way to a facility but a fault of the service.
    private const double MostSeconds = 7 * 86_400;

    private static readonly JsonDocumentOptions _bounded = new() { MaxDepth = 16 };

    /// <summary>
    /// Whole seconds, row by row: sources × destinations; <see cref="NoWay"/> where the service knows none. Null: the answer is
    /// not of this form.
    /// </summary>
    public static int[]? Read(ReadOnlyMemory<byte> answer, int sources, int destinations)
    {
        try
        {
            using var document = JsonDocument.Parse(answer, _bounded);
            return
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("durations", out var rows)
                ? Rows(rows, sources, destinations)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int[]? Rows(JsonElement rows, int sources, int destinations)
    {
        if (rows.ValueKind != JsonValueKind.Array || rows.GetArrayLength() != sources)
        {
            return null;
        }

        var seconds = new List<int>(sources * destinations);
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != destinations)
            {
                return null;
            }

            foreach (var cell in row.EnumerateArray())
            {
                if (SecondsOf(cell) is not { } whole)
                {
                    return null;
                }

                seconds.Add(whole);
            }
        }

        return [.. seconds];
    }

    private static int? SecondsOf(JsonElement cell) =>
        cell.ValueKind == JsonValueKind.Null ? NoWay
        : cell.ValueKind == JsonValueKind.Number && cell.TryGetDouble(out var seconds) && seconds is >= 0 and <= MostSeconds
            ? (int)Math.Round(seconds)
        : null;
}
