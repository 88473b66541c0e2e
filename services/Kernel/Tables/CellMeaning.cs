using System.Globalization;

namespace Sozialplanung.Tables;

/// <summary>What a number means by the format of its cell; its own text is the last of the row's.</summary>
internal static class CellMeaning
{
    /// <param name="number">The number of the cell, whose text is the row's from <paramref name="start"/> on.</param>
    /// <param name="format">How the cell shows it.</param>
    /// <param name="letters">The texts of the row.</param>
    /// <param name="start">Where the number begins among them.</param>
    /// <param name="is1904">Whether days are counted from 1904.</param>
    /// <param name="line">Line of the row, for what is wrong with it.</param>
    public static SheetCell Of(double number, CellFormat format, RowLetters letters, int start, bool is1904, long line)
    {
        var (section, doubt) = format.For(number);
        if (section.IsDay && doubt == CellDoubt.None)
        {
            if (SheetDay.Of(number, is1904) is not { } day)
            {
                return new SheetCell(start, letters.Count - start, true) { Doubt = CellDoubt.NoDay };
            }

            letters.CutTo(start);
            letters.Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), line);
            return new SheetCell(start, letters.Count - start, false);
        }

        if (section.Digits > 0 && number >= 0 && number == Math.Floor(number) && number < 1e15)
        {
            // A key that is shown with its leading zeros has them.
            letters.CutTo(start);
            letters.Append(((long)number).ToString($"D{Math.Min(section.Digits, 15)}", CultureInfo.InvariantCulture), line);
        }

        return new SheetCell(start, letters.Count - start, true)
        {
            IsPercent = section.IsPercent,
            Doubt = doubt,
            Format = doubt == CellDoubt.None ? null : format.Code,
        };
    }
}
