using System.Globalization;
using Sozialplanung.Ingestion.Letters;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>The one verdict on all that a run brought for a dataset, and its sentence.</summary>
internal sealed record DatasetOutcome(string Outcome, string Text)
{
    public const string Failed = "failed";
    public const string Quarantined = "quarantined";
    public const string Unconfirmed = "unconfirmed";
    public const string Accepted = "accepted";
    public const string Repeated = "repeated";
    public const string Unchanged = "unchanged";
    public const string Empty = "empty";

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static DatasetOutcome OfFault(string sentence) => new(Failed, sentence);

    public static DatasetOutcome OfUnchanged { get; } =
        new(Unchanged, "Die Datei ist unverändert seit dem letzten Abruf; geholt wurde nichts.");

    /// <summary>For a Mitteilung. What an address answered with is not repeated there: it is somebody else's text.</summary>
    public RunNews News(string dataset) =>
        new()
        {
            Dataset = dataset,
            NeedsSomebody = Outcome is Failed or Quarantined or Unconfirmed,
            IsTakenOver = Outcome is Accepted,
            Words = Outcome == Failed ? "Die Datei ließ sich nicht abrufen." : Text,
        };

    /// <summary>The worst of several files: one that was put aside, before one that waits for a yes, before one taken over, before
    /// those known already.</summary>
    public static DatasetOutcome OfFiles(IReadOnlyCollection<string?> files)
    {
        var quarantined = files.Count(outcome => outcome is "quarantined" or "withdrawn");
        var unconfirmed = files.Count(outcome => outcome == "unconfirmed");
        var accepted = files.Count(outcome => outcome == "accepted");
        var repeated = files.Count(outcome => outcome == "repeated");
        var worst =
            quarantined > 0 ? Quarantined
            : unconfirmed > 0 ? Unconfirmed
            : accepted > 0 ? Accepted
            : repeated > 0 ? Repeated
            : Empty;
        (int Count, string Text)[] parts =
        [
            .. new[]
            {
                (quarantined, "zurückgestellt"),
                (unconfirmed, "wartet auf ein Ja"),
                (accepted, "angenommen"),
                (repeated, "schon bekannt"),
            }.Where(part => part.Item1 > 0),
        ];
        return new(
            worst,
            files.Count == 0 ? "Es lag keine neue Datei vor."
                : files.Count == 1 && parts is [var only] ? $"Eine Datei: {only.Text}."
                : $"{files.Count.ToString("N0", _german)} Dateien: {string.Join(", ", parts.Select(part => $"{part.Count.ToString("N0", _german)} {part.Text}"))}."
        );
    }
}
