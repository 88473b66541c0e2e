using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>What every analysis is asked with.</summary>
public record AnalysisQuestion
{
    /// <summary>None: the finest level the indicator has.</summary>
    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    /// <summary>None: the last period that has numbers.</summary>
    [FromQuery(Name = "period")]
    public string? Period { get; init; }

    [FromQuery(Name = "release")]
    public Guid? Release { get; init; }

    /// <summary><c>json</c> or <c>csv</c>.</summary>
    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    internal bool IsCsv => Format == "csv";

    /// <summary>What is wrong with the question, or null.</summary>
    internal virtual PlacedError? Fault() =>
        Format is not (null or "json" or "csv")
            ? new PlacedError($"Das Format „{Format}“ gibt es nicht. Möglich sind json und csv.", Column: "format")
            : null;

    /// <summary>Equal questions have equal keys; a record prints all that it was asked with.</summary>
    internal string KeyFor(string analysis, string indicator) =>
        "analysis:"
        + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{analysis}|{indicator}|{Parts()}")).AsSpan(0, 12));

    /// <summary>All that the answer depends on beside the release.</summary>
    protected virtual string Parts() => $"{Level}|{Period}|{IsCsv}";
}
