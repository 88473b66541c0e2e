using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Imports;

/// <summary>What is wrong with a file (errors: nothing is stored) and what a person should look at (warnings).</summary>
public sealed class ImportFindings
{
    // Millions of lines may have a fault each; nobody reads more, and memory is for others too.
    private const int Kept = 10_000;

    private readonly List<PlacedError> _errors = [];
    private readonly List<PlacedError> _warnings = [];

    /// <summary>Why nothing is stored.</summary>
    public IReadOnlyList<PlacedError> Errors => _errors;

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<PlacedError> Warnings => _warnings;

    /// <summary>Whether anything stands in the way of storing.</summary>
    public bool HasErrors => _errors.Count > 0;

    /// <summary>How many errors there are, in words.</summary>
    public static string CountOf(IReadOnlyCollection<PlacedError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return errors.Count < Kept ? $"{errors.Count} Fehler" : "mindestens 10.000 Fehler";
    }

    /// <summary>Adds an error; row 0: none in particular.</summary>
    public void Refuse(string text, int row = 0, string? column = null) => Add(_errors, text, row, column);

    /// <summary>Adds a warning; row 0: none in particular.</summary>
    public void Warn(string text, int row = 0, string? column = null) => Add(_warnings, text, row, column);

    private static void Add(List<PlacedError> list, string text, int row, string? column)
    {
        if (list.Count < Kept)
        {
            list.Add(Placed(text, row, column));
        }
    }

    private static PlacedError Placed(string text, int row, string? column) => new(text, row == 0 ? null : row, column);
}
