using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>What the JSON reader says, for the person who writes a profile.</summary>
internal static class DefinitionErrors
{
    /// <summary>The answer to a definition that is no JSON of the agreed form.</summary>
    public static ProblemHttpResult Unreadable(JsonException error) =>
        Problems.BadInput(
            "dataset-unreadable",
            "Die Datensatzbeschreibung ist kein JSON der vereinbarten Form.",
            [
                new PlacedError(
                    Explain(error),
                    error.LineNumber is { } number ? number + 1 : null,
                    error.Path is { Length: > 2 } path ? path[2..] : null
                ),
            ]
        );

    public static string Explain(JsonException error) =>
        error.Message switch
        {
            var text when text.Contains("could not be mapped", StringComparison.Ordinal) =>
                "Diese Angabe gibt es nicht (Schreibfehler?).",
            var text when text.Contains("missing required properties", StringComparison.Ordinal) =>
                $"Pflichtangaben fehlen: {Between(text, "including: ", ".")}",
            var text when text.Contains("could not be converted", StringComparison.Ordinal) =>
                "Dieser Wert ist hier nicht erlaubt.",
            var text
                when text.StartsWith("Die ", StringComparison.Ordinal) || text.StartsWith("Eine ", StringComparison.Ordinal) =>
                text,
            _ => "Das JSON ist an dieser Stelle nicht lesbar.",
        };

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        from = from < 0 ? 0 : from + start.Length;
        var to = text.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0 ? text[from..] : text[from..to];
    }
}
