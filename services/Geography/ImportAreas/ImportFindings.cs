using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>What is wrong with a file (errors: nothing is stored) and what a person should look at (warnings).</summary>
internal sealed class ImportFindings
{
    private readonly List<PlacedError> _errors = [];
    private readonly List<PlacedError> _warnings = [];

    public IReadOnlyList<PlacedError> Errors => _errors;

    public IReadOnlyList<PlacedError> Warnings => _warnings;

    public bool HasErrors => _errors.Count > 0;

    public void Refuse(string text, int row = 0, string? column = null) => _errors.Add(Placed(text, row, column));

    public void Warn(string text, int row = 0, string? column = null) => _warnings.Add(Placed(text, row, column));

    private static PlacedError Placed(string text, int row, string? column) => new(text, row == 0 ? null : row, column);
}
