using System.Globalization;
using Sozialplanung.Areas.Conversion;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>What is wrong with an Umsteigeschlüssel between two Gebietsstände, and what a person should know of it.</summary>
internal sealed class KeyCheck(VersionPair versions, IReadOnlyCollection<string> redrawn)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private readonly List<PlacedError> _errors = [];
    private readonly List<PlacedError> _warnings = [];

    /// <summary>The key as it would be saved; areas that stay as they are need no share and have none.</summary>
    public DraftedKey Check(string weight, IReadOnlyList<KeyShare> given)
    {
        foreach (var share in given)
        {
            CheckAreas(share);
        }

        KeyShare[] known =
        [
            .. given.Where(share => versions.Before.ContainsKey(share.Old) && versions.After.ContainsKey(share.New)),
        ];
        var key = ConversionKey.Build(
            weight,
            known.Select(share => new ConversionShare(share.Old, share.New, (double)share.Share))
        );
        _errors.AddRange(
            key.Findings.Select(finding => new PlacedError($"{versions.OldName(finding.Old)}: {TextOf(finding, known)}"))
        );
        var named = given.Select(share => share.Old).ToHashSet(StringComparer.Ordinal);
        CheckUnnamed(named);
        var shares = _errors.Count == 0 ? WholeShares.Of(given) : given;
        return new DraftedKey
        {
            From = versions.From,
            To = versions.To,
            Weight = weight,
            Shares = [.. shares.Where(share => !StaysAsItIs(share)).Select(versions.Named)],
            UnchangedCount =
                versions.Before.Keys.Count(code => !named.Contains(code) && versions.After.ContainsKey(code))
                + shares.Count(StaysAsItIs),
            Errors = _errors,
            Warnings = _warnings,
        };
    }

    private bool StaysAsItIs(KeyShare share) => share.Old == share.New && share.Share == 1 && !redrawn.Contains(share.Old);

    private void CheckAreas(KeyShare share)
    {
        if (!versions.Before.TryGetValue(share.Old, out var old))
        {
            _errors.Add(new($"Das Gebiet „{share.Old}“ gibt es im Gebietsstand {versions.From} nicht."));
        }

        if (!versions.After.TryGetValue(share.New, out var now))
        {
            _errors.Add(
                new(
                    $"Das Gebiet „{share.New}“, zu dem {versions.OldName(share.Old)} kommen soll, gibt es im Gebietsstand {versions.To} nicht."
                )
            );
        }

        if (
            old is not null
            && now is not null
            && old.Level != now.Level
            && versions.After.Values.Any(area => area.Level == old.Level)
        )
        {
            _errors.Add(
                new(
                    $"{versions.OldName(old.Code)} und {versions.NewName(now.Code)} liegen auf verschiedenen Ebenen; so würden Zahlen doppelt zählen."
                )
            );
        }
    }

    private void CheckUnnamed(HashSet<string> named)
    {
        foreach (var code in versions.Before.Keys.Where(code => !named.Contains(code)).Order(StringComparer.Ordinal))
        {
            if (!versions.After.ContainsKey(code))
            {
                _warnings.Add(
                    new(
                        $"{versions.OldName(code)} hat im Gebietsstand {versions.To} keinen Nachfolger; seine Zahlen fehlen in neuen Freigaben."
                    )
                );
            }
            else if (redrawn.Contains(code))
            {
                _warnings.Add(
                    new(
                        $"{versions.OldName(code)} hat andere Grenzen als zuvor; ohne Anteil gelten seine alten Zahlen unverändert."
                    )
                );
            }
        }
    }

    private static string TextOf(ConversionFinding finding, IEnumerable<KeyShare> known) =>
        finding.Kind switch
        {
            ConversionFindingKind.ShareOutOfRange => "Ein Anteil liegt nicht zwischen 0 und 1.",
            ConversionFindingKind.Duplicate => "Dasselbe neue Gebiet steht zweimal da.",
            ConversionFindingKind.SharesNotOne => string.Create(
                _german,
                $"Die Anteile ergeben {known.Where(share => share.Old == finding.Old).Sum(share => share.Share):0.####} statt 1."
            ),
        };
}
