using System.Globalization;

namespace Sozialplanung.Tables;

/// <summary>What a cell means by its type and its number format; its own text is the last of the row's.</summary>
internal sealed class XlsxCellMeaning(XlsxLetters letters, XlsxTexts texts, XlsxStyles styles, bool is1904)
{
    public XlsxCell Of(string type, int style, int start, bool isFormula, long line)
    {
        var raw = letters.Text(start, letters.Count - start);
        if (type == "n")
        {
            return raw.IsEmpty ? new XlsxCell(start, 0, false) { Doubt = isFormula ? XlsxDoubt.Unsaved : XlsxDoubt.None }
                : double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? OfNumber(number, styles.Of(style), start, line)
                : new XlsxCell(start, raw.Length, true);
        }

        if (type == "s" && int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            letters.CutTo(start);
            letters.Append(texts[index], line);
        }

        return new XlsxCell(start, letters.Count - start, false)
        {
            Doubt = type switch
            {
                "b" => XlsxDoubt.Truth,
                "e" => XlsxDoubt.Fault,
                _ => XlsxDoubt.None,
            },
        };
    }

    private XlsxCell OfNumber(double number, XlsxFormat format, int start, long line)
    {
        var (section, doubt) = format.For(number);
        if (section.IsDay && doubt == XlsxDoubt.None)
        {
            if (XlsxDay.Of(number, is1904) is not { } day)
            {
                return new XlsxCell(start, letters.Count - start, true) { Doubt = XlsxDoubt.NoDay };
            }

            letters.CutTo(start);
            letters.Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), line);
            return new XlsxCell(start, letters.Count - start, false);
        }

        if (section.Digits > 0 && number >= 0 && number == Math.Floor(number) && number < 1e15)
        {
            // A key that is shown with its leading zeros has them.
            letters.CutTo(start);
            letters.Append(((long)number).ToString($"D{Math.Min(section.Digits, 15)}", CultureInfo.InvariantCulture), line);
        }

        return new XlsxCell(start, letters.Count - start, true)
        {
            IsPercent = section.IsPercent,
            Doubt = doubt,
            Format = doubt == XlsxDoubt.None ? null : format.Code,
        };
    }
}
