using System.Text.RegularExpressions;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Errors;

// Longer than 250 lines: the list of all rules of a definition, one sentence each.
namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>What a dataset definition must hold; each error names the member as <c>profile.values</c>.</summary>
internal sealed partial class DatasetValidation
{
    private readonly List<PlacedError> _errors = [];
    private readonly DatasetDefinition _definition;
    private readonly ImportProfile _profile;

    private DatasetValidation(DatasetDefinition definition)
    {
        _definition = definition;
        _profile = definition.Profile;
    }

    public static IReadOnlyList<PlacedError> Check(DatasetDefinition definition, string code)
    {
        var validation = new DatasetValidation(definition);
        validation.CheckNames(code);
        validation.CheckMeasures();
        validation.CheckText();
        validation.CheckMeanings();
        validation.CheckLayout();
        validation.CheckBounds();
        return validation._errors;
    }

    private void CheckNames(string code)
    {
        Need(
            Code().IsMatch(code),
            "code",
            "Der Kurzname besteht aus Kleinbuchstaben, Ziffern und Unterstrichen und beginnt mit einem Buchstaben."
        );
        Need(
            _definition.Code == code,
            "code",
            $"Der Kurzname „{_definition.Code}“ stimmt nicht mit der Adresse („{code}“) überein."
        );
        Need(_definition.Name.Trim().Length > 0, "name", "Der Name fehlt.");
        var folder = _definition.Schedule?.Folder;
        Need(
            folder is null || Folder().IsMatch(folder),
            "schedule.folder",
            "Der Ordner ist ein einfacher Name ohne Schrägstriche und Punkte."
        );
    }

    private void CheckMeasures()
    {
        Need(_definition.Measures.Count > 0, "measures", "Es ist kein Merkmal angegeben.");
        foreach (var measure in _definition.Measures)
        {
            Need(
                Code().IsMatch(measure.Code),
                "measures.code",
                $"„{measure.Code}“ ist kein Kurzname aus Kleinbuchstaben, Ziffern und Unterstrichen."
            );
            Need(
                measure.PartOf is null || IsMeasure(measure.PartOf),
                "measures.partOf",
                $"„{measure.PartOf}“ ist kein Merkmal dieses Datensatzes."
            );
            Need(
                !measure.Published || !measure.Additive,
                "measures.published",
                $"„{measure.Code}“: Nur fertige Werte (additive: false) werden gezeigt, wie sie veröffentlicht sind; Fallzahlen schützt die Plattform selbst."
            );
        }

        foreach (var twice in _definition.Measures.CountBy(measure => measure.Code).Where(count => count.Value > 1))
        {
            Need(false, "measures", $"Das Merkmal „{twice.Key}“ ist {twice.Value}-mal angegeben.");
        }
    }

    private void CheckText()
    {
        Need(
            _profile.Encoding.ToLowerInvariant() is "auto" or "utf-8" or "utf-16" or "windows-1252",
            "profile.encoding",
            "Die Zeichenkodierung ist „auto“, „utf-8“, „utf-16“ oder „windows-1252“."
        );
        Need(
            _profile.Separator is "auto" or "tab" or [not '"' and not '\n' and not '\r'],
            "profile.separator",
            "Das Trennzeichen ist „auto“, „tab“ oder ein Zeichen."
        );
        Need(_profile.DecimalSign is "," or ".", "profile.decimal", "Das Dezimalzeichen ist „,“ oder „.“.");
        Need(
            _profile.Thousands is null or "" or "." or "," or " " or "'",
            "profile.thousands",
            "Das Tausenderzeichen ist „.“, „,“, „ “, „'“ oder leer."
        );
        Need(
            _profile.DecimalSign != _profile.Thousands,
            "profile.thousands",
            "Dezimal- und Tausenderzeichen müssen verschieden sein."
        );
        Need(_profile.HeaderRows is >= 1 and <= 20, "profile.headerRows", "Es sind 1 bis 20 Kopfzeilen möglich.");
    }

    private void CheckMeanings()
    {
        foreach (var (sign, meaning) in _profile.Placeholders)
        {
            Need(
                ValueReader.IsMeaning(meaning),
                "profile.placeholders",
                $"„{meaning}“ (für „{sign}“) ist keine Bedeutung. Möglich sind Unknown, Hidden, NotYetReported, NotMeaningful, TooUncertain, zero, skip."
            );
        }

        Need(
            _profile.ExcludedRows is null
                || (ValueReader.IsMeaning(_profile.ExcludedRows.State) && _profile.ExcludedRows.State is not ("zero" or "skip")),
            "profile.excludedRows.state",
            $"„{_profile.ExcludedRows?.State}“ ist kein Grund für einen fehlenden Wert."
        );
        foreach (var target in _profile.MeasureNames.Values.Append(_profile.Measure).OfType<string>())
        {
            Need(
                IsMeasure(MeasureName.Split(target).Measure),
                "profile.measureNames",
                $"„{target}“ ist kein Merkmal dieses Datensatzes."
            );
        }

        foreach (var value in _profile.Values)
        {
            Need(IsMeasure(value.Measure), "profile.values", $"„{value.Measure}“ ist kein Merkmal dieses Datensatzes.");
            Need(
                Breakdown.Parts(value.Breakdown).All(part => part.Category.Length > 0),
                "profile.values",
                $"Die Gliederung „{value.Breakdown}“ ist nicht von der Form „alter=0-2;geschlecht=w“."
            );
        }
    }

    private void CheckLayout()
    {
        var isRegister = _profile.Layout == TableLayout.Register;
        Need(
            isRegister == _profile.Register is not null,
            "profile.register",
            "Die Angabe „register“ gehört zum Aufbau „register“ und nur zu ihm."
        );
        Need(
            isRegister || _profile.Area.Column is not null || _profile.Area.Value is not null,
            "profile.area",
            "Die Spalte mit dem Gebiet fehlt (area.column oder area.value)."
        );
        Need(
            _profile.Layout != TableLayout.Wide || _profile.Values.Count > 0,
            "profile.values",
            "Die Spalten mit Werten fehlen (values)."
        );
        Need(
            _profile.Layout != TableLayout.LongTable || _profile.ValueColumn is not null,
            "profile.valueColumn",
            "Die Spalte mit dem Wert fehlt (valueColumn)."
        );
        Need(
            _profile.Layout != TableLayout.LongTable
                || _profile.MeasureColumn is not null
                || _profile.Measure is not null
                || _definition.Measures.Count == 1,
            "profile.measureColumn",
            "Die Spalte, die das Merkmal nennt, fehlt (measureColumn oder measure)."
        );
        var isCrosstab = _profile.Layout == TableLayout.Crosstab;
        Need(
            !isCrosstab || _profile.HeaderLines.Count == _profile.HeaderRows,
            "profile.headerLines",
            $"Zu {_profile.HeaderRows} Kopfzeilen gehören ebenso viele Angaben in headerLines."
        );
        Need(
            !isCrosstab || !_profile.HeaderRow.IsAuto,
            "profile.headerRow",
            "Bei einer Kreuztabelle wird die Nummer der ersten Kopfzeile gebraucht."
        );
        Need(
            _profile.HeaderLines.All(line => (line.Is == HeaderMeaning.Breakdown) == line.Attribute is not null),
            "profile.headerLines",
            "Eine Kopfzeile mit Ausprägungen nennt ihr Merkmal (attribute), andere nicht."
        );
        Need(
            !_profile.HeaderRow.IsAuto || isRegister || HasLabel(),
            "profile.headerRow",
            "Die Kopfzeile lässt sich nur finden, wenn Spalten mit Namen angegeben sind; sonst wird ihre Nummer gebraucht."
        );
    }

    private void CheckBounds()
    {
        Need(
            _profile.MaximumRejectedShare is null or >= 0 and <= 1,
            "profile.maximumRejectedShare",
            "Der Anteil liegt zwischen 0 und 1."
        );
        Need(_profile.MinimumCoverage is >= 0 and <= 1, "profile.minimumCoverage", "Der Anteil liegt zwischen 0 und 1.");
        Need(_profile.TotalsTolerance >= 0, "profile.totalsTolerance", "Die Abweichung ist nicht negativ.");
        Need(_profile.KeepFileDays is null or >= 0, "profile.keepFileDays", "Die Zahl der Tage ist nicht negativ.");
        Need(_profile.Area.Pad is >= 0 and <= 40, "profile.area.pad", "Die Länge liegt zwischen 0 und 40.");
        Need(
            _profile.Period.Value is not { } value || new PeriodReader(_profile.Period).Read(value) is not null,
            "profile.period.value",
            $"„{_profile.Period.Value}“ ist kein Zeitraum der vereinbarten Art."
        );
        if (_profile.Register is { } register)
        {
            Need(
                _profile.Period.Column is null,
                "profile.period",
                "Ein Register gilt für einen Stichtag: Der Zeitraum steht im Dateinamen, ist fest oder wird angegeben."
            );
            Need(
                register.ReferenceDate is null || DateOnly.TryParseExact($"2024-{register.ReferenceDate}", "yyyy-MM-dd", out _),
                "profile.register.referenceDate",
                "Der Stichtag ist Monat und Tag, zum Beispiel „12-31“."
            );
            Need(
                register.MinimumMatchRate is >= 0 and <= 1,
                "profile.register.minimumMatchRate",
                "Der Anteil liegt zwischen 0 und 1."
            );
            Need(
                CountRegister.AgeGroups.TryRead(register.AgeGroups, out _, out var error),
                "profile.register.ageGroups",
                error ?? ""
            );
            Need(
                register.Municipality is not null || register.MunicipalityCode is not null,
                "profile.register.municipality",
                "Die Spalte mit der Gemeinde fehlt."
            );
        }
    }

    private bool HasLabel() =>
        _profile.Values.Any(value => !value.Column.IsNumber)
        || new[] { _profile.Area.Column, _profile.Period.Column, _profile.ValueColumn }.Any(column =>
            column is { IsNumber: false }
        );

    private bool IsMeasure(string code) => _definition.Measures.Any(measure => measure.Code == code);

    private void Need(bool holds, string member, string text)
    {
        if (!holds)
        {
            _errors.Add(new PlacedError(text, null, member));
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_ -]{0,62}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Folder();
}
