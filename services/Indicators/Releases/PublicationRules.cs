using System.Globalization;

namespace Sozialplanung.Indicators.Releases;

/// <summary>
/// The rules of the installation for publishing (section <c>Releases</c>): two persons at least, and in which time hours are meant.
/// Errors: <see cref="TimeZoneNotFoundException"/> for a time zone that does not exist.
/// </summary>
internal sealed class PublicationRules(IConfiguration configuration)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Whether whoever checked a release may publish it too; whoever made it never may.</summary>
    public bool CheckerMayPublish { get; } = configuration.GetValue("Releases:CheckerMayPublish", false);

    /// <summary>The time that hours of publication are meant in.</summary>
    public TimeZoneInfo TimeZone { get; } =
        TimeZoneInfo.FindSystemTimeZoneById(configuration.GetValue("Installation:TimeZone", "Europe/Berlin")!);

    /// <summary>Whether it takes another person to publish a release.</summary>
    public bool NeedsAnother(string publisher, string createdBy, string? checkedBy) =>
        publisher == createdBy || (!CheckerMayPublish && publisher == checkedBy);

    /// <summary>An hour of publication as people read it, in <see cref="TimeZone"/>.</summary>
    public string InWords(DateTimeOffset hour) =>
        TimeZoneInfo.ConvertTime(hour, TimeZone).ToString("d. MMMM yyyy 'um' H:mm 'Uhr'", _german);

    public string Sentence =>
        CheckerMayPublish
            ? "Vier Augen: Wer angelegt hat, gibt nicht selbst frei. Bitte eine zweite Person freigeben lassen."
            : "Vier Augen: Wer angelegt oder geprüft hat, gibt nicht selbst frei. Bitte eine zweite Person freigeben lassen.";
}
