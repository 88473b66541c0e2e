using System.ComponentModel.DataAnnotations;
using Sozialplanung.Ingestion.DataCatalogue;

namespace Sozialplanung.Ingestion.SetMailboxes;

/// <summary>A Postfach of an office and what it is told.</summary>
public sealed record MailboxRequest
{
    private const int MostDatasets = 200;
    private const int LongestName = 120;

    [Required(ErrorMessage = "Bitte nennen Sie die Adresse des Postfachs.")]
    public required string Address { get; init; }

    /// <summary>Whose it is, such as „Jugendamt“.</summary>
    [Required(ErrorMessage = "Bitte sagen Sie, wessen Postfach es ist, etwa Jugendamt.")]
    public required string Name { get; init; }

    /// <summary>Codes of datasets; empty: all of the own place, later ones too.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];

    /// <summary>True: only where somebody has to do something. Default: whatever came.</summary>
    public bool OnlyTrouble { get; init; }

    /// <summary>Whether it is reminded of data that are overdue. Default: yes.</summary>
    public bool RemindsOfOverdue { get; init; } = true;

    /// <summary>What makes it unusable, in a sentence.</summary>
    internal string? Fault() =>
        !MailAddresses.IsOne(Address.Trim())
            ? "Das ist keine E-Mail-Adresse. Bitte nennen Sie die eines Postfachs, etwa jugendamt@kreis.de."
        : Name.Trim().Length == 0 ? "Bitte sagen Sie, wessen Postfach es ist, etwa Jugendamt."
        : Name.Length > LongestName || Name.Any(char.IsControl)
            ? $"Der Name des Postfachs ist eine Zeile mit höchstens {LongestName} Zeichen."
        : Datasets.Count > MostDatasets ? $"Ein Postfach nennt höchstens {MostDatasets} Datensätze. Bitte wählen Sie „alle“."
        : null;
}
