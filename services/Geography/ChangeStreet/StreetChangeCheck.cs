using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.StreetEntries;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Geography.ChangeStreet;

/// <summary>What stands in the way of a change, and what a person should know before it.</summary>
internal sealed partial class StreetChangeCheck(StreetChange change, StreetRegisterRow? row, AreaRow? area, bool isCheck)
{
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];

    public CheckedStreetChange Result => new(_errors, _warnings);

    /// <summary>The entry as it would be; null where that cannot be said.</summary>
    public StreetRegisterEntry? Entry()
    {
        if (!isCheck && string.IsNullOrWhiteSpace(change.Reason))
        {
            _errors.Add("Bitte geben Sie einen Grund an; er bleibt bei der Änderung stehen.");
        }

        if (area is null && change.Kind != StreetChangeKind.End)
        {
            _errors.Add(
                change.Area.Trim().Length == 0 ? "Bitte wählen Sie ein Gebiet." : $"Das Gebiet „{change.Area}“ gibt es nicht."
            );
        }

        return change.Kind switch
        {
            StreetChangeKind.Add => Added(),
            StreetChangeKind.Move => Moved(),
            StreetChangeKind.End => Ended(),
        };
    }

    /// <summary>Tells of what the change would break that is whole now; the entries are those of its street that are valid.</summary>
    public void Compare(IReadOnlyList<StreetRegisterRow> street, StreetRegisterEntry after)
    {
        var before = street.Select(StreetEntry.Of).ToList();
        var others = street.Where(other => row is null || other.Id != row.Id).Select(StreetEntry.Of).ToList();
        if (change.Kind == StreetChangeKind.End)
        {
            if (others.Count == 0)
            {
                _warnings.Add($"„{after.Street}“ hat danach keinen Eintrag mehr: Adressen dieser Straße finden kein Gebiet.");
            }

            return;
        }

        if (change.Kind == StreetChangeKind.Add && before.Count == 0)
        {
            _warnings.Add($"„{after.Street}“ gibt es in {after.Municipality} noch nicht; die Straße wird neu angelegt.");
        }

        List<StreetRegisterEntry> all = [.. others, after];
        var findings = StreetRegister.Build(all).Findings;
        foreach (var finding in findings.Where(finding => finding.Kind != StreetRegisterFindingKind.Overlap))
        {
            if (finding.Entry == all.Count)
            {
                _errors.Add(finding.Text);
            }
        }

        // Only those that the change brings: what was so before is for the check of the whole register.
        foreach (
            var finding in findings.Where(finding =>
                finding.Kind == StreetRegisterFindingKind.Overlap && Names(finding, all.Count)
            )
        )
        {
            var text = EntryNumber().Replace(finding.Text, match => $"„{StreetEntry.Text(all[Number(match) - 1])}“");
            _warnings.Add($"{text} Adressen, die in beiden liegen, finden kein Gebiet.");
        }
    }

    private StreetRegisterEntry? Added()
    {
        var (municipality, street) = (change.Municipality.Trim(), change.Street.Trim());
        if (municipality.Length == 0 || street.Length == 0)
        {
            _errors.Add("Bitte geben Sie Gemeinde und Straße an.");
        }

        foreach (var name in new[] { municipality, street })
        {
            if (PlainText.FaultOfName(name) is { } fault)
            {
                _errors.Add(fault);
            }
        }

        var (from, to) = (Number(change.From), Number(change.To));
        if (change.From.Trim().Length == 0 && to is not null)
        {
            from = HouseNumber.Parse("1");
        }

        return _errors.Count > 0
            ? null
            : new StreetRegisterEntry
            {
                Municipality = municipality,
                Street = street,
                Side = change.Side,
                From = from,
                To = to ?? from,
                AreaCode = area!.Code,
                ValidFrom = change.ValidFrom,
            };
    }

    private StreetRegisterEntry? Moved()
    {
        if (row!.ValidTo is not null)
        {
            _errors.Add("Der Eintrag ist beendet; was er war, bleibt stehen.");
        }
        else if (row.Area == area?.Code)
        {
            _errors.Add($"Der Eintrag gehört schon zu {area.Name}.");
        }

        return _errors.Count > 0 ? null : StreetEntry.Of(row) with { AreaCode = area!.Code };
    }

    private StreetRegisterEntry? Ended()
    {
        if (change.ValidTo is null)
        {
            _errors.Add("Bitte geben Sie den letzten Tag an, an dem der Eintrag gilt.");
        }
        else if (row!.ValidTo is not null)
        {
            _errors.Add("Der Eintrag ist schon beendet.");
        }
        else if (change.ValidTo < row.ValidFrom)
        {
            _errors.Add($"Der Eintrag gilt erst ab {row.ValidFrom:dd.MM.yyyy}; er kann nicht vorher enden.");
        }

        return _errors.Count > 0 ? null : StreetEntry.Of(row!) with { ValidTo = change.ValidTo };
    }

    private HouseNumber? Number(string text)
    {
        if (text.Trim().Length == 0)
        {
            return null;
        }

        if (HouseNumberReader.TryRead(text, default, out var range) && range.First == range.Last)
        {
            return range.First;
        }

        _errors.Add($"„{text}“ ist keine Hausnummer.");
        return null;
    }

    private static bool Names(StreetRegisterFinding finding, int entry) =>
        EntryNumber().Matches(finding.Text).Any(match => Number(match) == entry);

    private static int Number(Match entry) => int.Parse(entry.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("Eintrag ([0-9]+)")]
    private static partial Regex EntryNumber();
}
