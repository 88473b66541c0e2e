using System.Globalization;
using Sozialplanung.Areas.Divisions;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.FetchGeography;

namespace Sozialplanung.Ingestion.ChooseDivision;

/// <summary>Which Gebietsstand the periods of a file are about: the one that held on the last day of each.</summary>
internal sealed class DivisionChoice
{
    private const int NamedPeriods = 3;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly IReadOnlyList<KnownDivision> _known;
    private readonly string _current;
    private readonly DivisionCalendar _calendar;

    public DivisionChoice(IReadOnlyList<KnownDivision> known, string current)
    {
        (_known, _current) = (known, current);
        _calendar = new DivisionCalendar(
            known.Select(division => new DivisionValidity(division.Version, division.ValidFrom, division.ValidTo))
        );
    }

    /// <summary>Whether the periods of a file can tell anything.</summary>
    public bool DependsOnPeriods => !_calendar.IsEmpty;

    /// <summary>The one that somebody named.</summary>
    public ChosenDivision Named(string version, bool byDataset) =>
        Chosen(
            version,
            byDataset ? "dataset" : "chosen",
            $"Gelesen gegen den Gebietsstand {Name(version)}, wie {(byDataset ? "im Datensatz festgelegt" : "bei der Lieferung gewählt")}."
        );

    /// <summary>Addresses are found in the Straßenverzeichnis, which is about the areas of today.</summary>
    public ChosenDivision OfAddresses() =>
        Chosen(
            _current,
            "current",
            $"Die Anschriften sind den Gebieten des geltenden Gebietsstands {Name(_current)} zugeordnet."
        );

    /// <summary>The one of the periods; the current one where nothing else is known.</summary>
    public ChosenDivision Of(IReadOnlyCollection<Period> periods)
    {
        if (_calendar.IsEmpty || periods.Count == 0)
        {
            return Chosen(
                _current,
                "current",
                $"Gelesen gegen den geltenden Gebietsstand {Name(_current)}."
                    + (_known.Count > 1 && _calendar.IsEmpty ? " Kein Gebietsstand nennt, von wann bis wann er gilt." : "")
            );
        }

        var byDivision = periods.Order().ToLookup(period => _calendar.On(period.LastDay), StringComparer.Ordinal);
        Period[] homeless = [.. byDivision[null]];
        string[] found = [.. byDivision.Where(division => division.Key is not null).Select(division => division.Key!)];
        if (found.Length == 0)
        {
            return OfNone(homeless);
        }

        // In the order of their periods: the last is that of the newest numbers.
        var version = found[^1];
        Period[] own = [.. byDivision[version]];
        var chosen = Chosen(
            version,
            "period",
            $"Gelesen gegen den Gebietsstand {Name(version)}: Er galt {When(own)}.{Spanned(own)}"
        );
        return chosen with
        {
            Mixed = found.Length == 1 ? null : Mixed(found, byDivision),
            Outside = homeless.Length == 0 ? null : $"Für {Names(homeless)} nennt kein Gebietsstand, dass er galt. {NextStep}",
            IsOutsideGrave = homeless.Length > 0,
        };
    }

    private const string NextStep =
        "Gehören die Gebiete der Datei zu einem anderen, wählen Sie ihn bitte bei der Lieferung, oder tragen Sie unter „Gebietsstände“ ein, von wann bis wann er galt.";

    private ChosenDivision OfNone(Period[] periods)
    {
        // Of the current one it is known that it did not hold then; otherwise nobody has said when it does.
        var isGrave = _known.Any(division =>
            division.Version == _current && (division.ValidFrom is not null || division.ValidTo is not null)
        );
        var text =
            $"Gelesen gegen den geltenden Gebietsstand {Name(_current)}: Für {Names(periods)} nennt kein Gebietsstand, dass er galt.";
        return Chosen(_current, "current", text) with { Outside = $"{text} {NextStep}", IsOutsideGrave = isGrave };
    }

    private ChosenDivision Chosen(string version, string reason, string text)
    {
        var division = _known.FirstOrDefault(known => known.Version == version);
        var isFormer = version != _current && division is not null;
        var withoutKey = isFormer && !division!.IsConvertible ? WithoutKey(division) : null;
        return new ChosenDivision(
            new DivisionReport
            {
                Version = version,
                Reason = reason,
                ValidFrom = division?.ValidFrom,
                HoldsUntil = _calendar.LastDayOf(version),
                NeedsKey = withoutKey is not null,
                Text =
                    isFormer && withoutKey is null
                        ? $"{text} Seine Zahlen werden bei der Freigabe auf den geltenden Gebietsstand „{_current}“ umgerechnet."
                        : text,
            }
        )
        {
            WithoutKey = withoutKey,
        };
    }

    private string WithoutKey(KnownDivision division)
    {
        var isLater =
            division.ValidFrom > (_known.FirstOrDefault(known => known.Version == _current)?.ValidFrom ?? DateOnly.MaxValue);
        return isLater
            ? $"Der Gebietsstand „{division.Version}“ ist noch nicht der geltende („{_current}“). Zahlen von Gebieten, die sich geändert haben, erscheinen erst, wenn er es ist: bitte unter „Gebietsstände“ wählen."
            : $"Vom Gebietsstand „{division.Version}“ führt kein Umsteigeschlüssel zum geltenden („{_current}“). Zahlen von Gebieten, die sich geändert haben, erscheinen erst, wenn es ihn gibt: bitte unter „Umsteigeschlüssel“ anlegen.";
    }

    private static string Mixed(IEnumerable<string> found, ILookup<string?, Period> byDivision) =>
        $"Die Datei nennt Zeiträume verschiedener Gebietsstände: {string.Join("; ", found.Select(version => $"„{version}“ ({Names([.. byDivision[version]])})"))}. "
        + "Bitte wählen Sie bei der Lieferung, zu welchem ihre Gebiete gehören, legen Sie ihn im Datensatz fest (area.division), oder liefern Sie die Zeiträume getrennt.";

    private string Name(string version)
    {
        var from = _known.FirstOrDefault(known => known.Version == version)?.ValidFrom;
        var until = _calendar.LastDayOf(version);
        return (from, until) switch
        {
            (null, null) => $"„{version}“",
            ({ } first, null) => $"„{version}“ (gültig ab {Day(first)})",
            (null, { } last) => $"„{version}“ (gültig bis {Day(last)})",
            ({ } first, { } last) => $"„{version}“ (gültig vom {Day(first)} bis {Day(last)})",
        };
    }

    private static string When(Period[] periods) =>
        periods is [{ Kind: PeriodKind.Date } day] ? $"am {Day(day.LastDay)}"
        : periods is [var only] ? $"am {Day(only.LastDay)}, dem letzten Tag von {only.Name}"
        : $"am letzten Tag jedes Zeitraums der Datei ({Names(periods)})";

    /// <summary>What a period that began under another division counts for.</summary>
    private string Spanned(Period[] periods) =>
        periods
            .Where(period => _calendar.On(period.FirstDay) is { } before && before != _calendar.On(period.LastDay))
            .Select(period => $" Im Zeitraum {period.Name} hat der Gebietsstand gewechselt; es zählt der letzte Tag.")
            .FirstOrDefault("");

    private static string Names(Period[] periods) =>
        periods.Length <= NamedPeriods
            ? string.Join(", ", periods.Select(period => period.Name))
            : $"{periods[0].Name} bis {periods[^1].Name}";

    private static string Day(DateOnly day) => day.ToString("d.M.yyyy", _german);
}
