using System.Text.RegularExpressions;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>What a profile must fulfil beyond its shape.</summary>
internal static partial class AreaProfileCheck
{
    /// <summary>So long is a code at most.</summary>
    public const int MaximumLength = 40;

    private const int LongestLevelName = 100;
    private const int LongestReason = 300;

    public static void CheckLength(string setting, int length, ImportFindings findings)
    {
        if (length is < 0 or > MaximumLength)
        {
            findings.Refuse($"„{setting}“ ist {length}; Längen von Schlüsseln gehen von 0 bis {MaximumLength}.", column: setting);
        }
    }

    public static void Run(AreaProfile profile, ImportFindings findings)
    {
        var entries = profile
            .Form.SelectMany(form => form.Names.Values)
            .Concat(profile.LevelValues.Values)
            .Concat(profile.Corrections.SelectMany(correction => correction.When.Values.Concat(correction.Set.Values)));
        if (entries.Any(entry => entry is null))
        {
            findings.Refuse("In „form“, „levelValues“ oder „corrections“ ist ein Eintrag leer (null).", column: "form");
        }

        if (!VersionText().IsMatch(profile.Version))
        {
            findings.Refuse(
                $"Der Gebietsstand „{profile.Version}“ darf nur Buchstaben, Ziffern, Punkt und Striche enthalten, zum Beispiel 2025-01-01.",
                column: "version"
            );
        }

        if (PlainText.FaultOfName(profile.Division, LongestLevelName) is { } division)
        {
            findings.Refuse(division, column: "division");
        }

        CheckRules(profile, findings);
        foreach (var pad in profile.Levels.Select(level => level.Pad ?? 0).Append(profile.Pad))
        {
            CheckLength("pad", pad, findings);
        }

        foreach (var form in profile.Form)
        {
            CheckLength("prefixLength", form.PrefixLength ?? 0, findings);
            CheckLength("pad", form.Pad, findings);
        }

        foreach (var level in profile.Levels)
        {
            if (!CodeText().IsMatch(level.Code))
            {
                findings.Refuse(
                    $"Der Schlüssel der Ebene „{level.Code}“ darf nur Kleinbuchstaben a–z, Ziffern und Striche enthalten.",
                    column: "levels"
                );
            }

            foreach (var text in new[] { level.Name, level.NamePlural, level.Division ?? "" })
            {
                if (PlainText.FaultOfName(text, LongestLevelName) is { } fault)
                {
                    findings.Refuse(fault, column: "levels");
                }
            }

            if (level.Rank is < 0 or > 99 || string.IsNullOrWhiteSpace(level.Name) || string.IsNullOrWhiteSpace(level.NamePlural))
            {
                findings.Refuse(
                    $"Die Ebene „{level.Code}“ braucht Namen in Ein- und Mehrzahl und einen Rang von 0 bis 99.",
                    column: "levels"
                );
            }
        }

        foreach (var twice in profile.Levels.CountBy(level => level.Code, StringComparer.Ordinal).Where(count => count.Value > 1))
        {
            findings.Refuse($"Die Ebene „{twice.Key}“ ist {twice.Value}-mal beschrieben.", column: "levels");
        }
    }

    private static void CheckRules(AreaProfile profile, ImportFindings findings)
    {
        if (profile.Skip.Any(rule => rule is null || rule.WithoutGeometry == (rule.Property is { Length: > 0 })))
        {
            findings.Refuse(
                "Eine Regel zum Auslassen (skip) nennt entweder eine Eigenschaft (property, mit value oder leer) oder „withoutGeometry“.",
                column: "skip"
            );
        }

        foreach (var accepted in profile.Accepted)
        {
            if (accepted is null || string.IsNullOrWhiteSpace(accepted.Reason) || string.IsNullOrWhiteSpace(accepted.Code))
            {
                findings.Refuse(
                    $"Warum „{accepted?.Code}“ so liegen darf, braucht einen Grund (accepted: code und reason).",
                    column: "accepted"
                );
            }
            else if (PlainText.FaultOfName(accepted.Reason, LongestReason) is { } fault)
            {
                findings.Refuse($"Der Grund für „{accepted.Code}“ {fault}", column: "accepted");
            }
        }
    }

    [GeneratedRegex("^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$")]
    private static partial Regex VersionText();

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,39}$")]
    private static partial Regex CodeText();
}
