using System.Text.Json;
using System.Text.Json.Serialization;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.ReadyIndicators;

/// <summary>
/// The ready indicators and their measures, out of the files that are shipped with the service: <c>Sheets/N_chapter.json</c> and
/// <c>ready_measures.json</c>.
/// </summary>
internal static class ReadyIndicatorFiles
{
    private const string Sheets = "ready/";
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, // a misspelt field would be lost without a word
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Lazy<IReadOnlyList<ReadyChapter>> _chapters = new(ReadChapters);
    private static readonly Lazy<IReadOnlyDictionary<string, ReadyMeasure>> _measures = new(ReadMeasures);
    private static readonly Lazy<IReadOnlyDictionary<string, IndicatorDefinition>> _indicators = new(() =>
        Chapters.SelectMany(chapter => chapter.Indicators).ToDictionary(ready => ready.Code!, StringComparer.Ordinal)
    );

    /// <summary>In the order of the files.</summary>
    public static IReadOnlyList<ReadyChapter> Chapters => _chapters.Value;

    /// <summary>By code.</summary>
    public static IReadOnlyDictionary<string, ReadyMeasure> Measures => _measures.Value;

    /// <summary>By code.</summary>
    public static IReadOnlyDictionary<string, IndicatorDefinition> Indicators => _indicators.Value;

    private static IReadOnlyList<ReadyChapter> ReadChapters() =>
        [
            .. typeof(ReadyIndicatorFiles)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Sheets, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                    Read<ReadyChapter>(name) with
                    {
                        Code = name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..],
                    }
                ),
        ];

    private static Dictionary<string, ReadyMeasure> ReadMeasures() =>
        Read<MeasureFile>("ready_measures.json").Measures.ToDictionary(measure => measure.Code, StringComparer.Ordinal);

    private static T Read<T>(string name)
    {
        using var file = typeof(ReadyIndicatorFiles).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(file, _json)!;
    }

    private sealed record MeasureFile(IReadOnlyList<ReadyMeasure> Measures);
}
