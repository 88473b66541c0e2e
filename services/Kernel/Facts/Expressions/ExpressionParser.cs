using System.Globalization;

namespace Sozialplanung.Facts.Expressions;

/// <summary>
/// Reads numerators and denominators: measures with selections, numbers, + − ×, brackets. Products need a number on one side, so
/// that an expression stays a sum that can be re-summed over areas.
/// </summary>
public sealed class ExpressionParser
{
    private const int MaximumLength = 2000;
    private const int MaximumDepth = 50;
    private readonly ExpressionScanner _scanner;
    private int _depth;

    private ExpressionParser(string text) => _scanner = new ExpressionScanner(text);

    /// <summary>The form an expression stands for. Errors: <see cref="ExpressionException"/>.</summary>
    public static LinearForm Parse(string text)
    {
        if (text.Length > MaximumLength)
        {
            throw new ExpressionException(MaximumLength, $"Der Ausdruck ist länger als {MaximumLength} Zeichen.");
        }

        var parser = new ExpressionParser(text);
        if (parser._scanner.IsAtEnd)
        {
            throw new ExpressionException(1, "Der Ausdruck ist leer.");
        }

        var form = parser.Sum();
        return parser._scanner.IsAtEnd
            ? form
            : throw parser._scanner.Error(
                $"Hier wird ein Rechenzeichen (+, −, ×) oder das Ende erwartet, gefunden wurde {parser._scanner.Found()}."
            );
    }

    private LinearForm Sum()
    {
        var isNegative = _scanner.TryTake('-', '−');
        var sum = isNegative ? Product().Times(-1) : Product();
        while (true)
        {
            if (_scanner.TryTake('+'))
            {
                sum = sum.Plus(Product(), 1);
            }
            else if (_scanner.TryTake('-', '−', '–'))
            {
                sum = sum.Plus(Product(), -1);
            }
            else
            {
                return sum;
            }
        }
    }

    private LinearForm Product()
    {
        var product = Factor();
        while (!_scanner.IsAtEnd)
        {
            var place = _scanner.Position;
            if (_scanner.TryTake('/', ':', '÷'))
            {
                throw new ExpressionException(
                    place,
                    "Geteilt wird nur zwischen Zähler und Nenner, nicht innerhalb eines Ausdrucks."
                );
            }

            if (!_scanner.TryTake('*', '×', '·'))
            {
                return product;
            }

            var factor = Factor();
            product =
                product.IsConstant ? factor.Times(product.Constant)
                : factor.IsConstant ? product.Times(factor.Constant)
                : throw new ExpressionException(place, "Messgrößen lassen sich nur mit Zahlen malnehmen, nicht miteinander.");
        }

        return product;
    }

    private LinearForm Factor()
    {
        var next = _scanner.Peek();
        if (_scanner.TryTake('('))
        {
            if (++_depth > MaximumDepth)
            {
                throw _scanner.Error("Der Ausdruck ist zu tief verschachtelt.");
            }

            var inner = Sum();
            _scanner.Expect(')', "schließende Klammer");
            _depth--;
            return inner;
        }

        return char.IsAsciiDigit(next) ? new LinearForm([], Number())
            : char.IsAsciiLetterLower(next) ? new LinearForm([KeyValuePair.Create(Measure(), 1m)], 0)
            : throw _scanner.Error(
                $"Hier wird eine Messgröße (kleine Buchstaben), eine Zahl oder „(“ erwartet, gefunden wurde {_scanner.Found()}."
            );
    }

    private decimal Number()
    {
        var position = _scanner.Position;
        var digits = _scanner.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',');
        return decimal.TryParse(
            digits.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new ExpressionException(position, $"„{digits}“ ist keine Zahl (Beispiel: 0,5).");
    }

    private MeasureSelection Measure()
    {
        var measure = _scanner.TakeWhile(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
        return _scanner.TryTake('[') ? new MeasureSelection(measure, Selection()) : new MeasureSelection(measure, NoCategories);
    }

    private static IReadOnlyDictionary<string, IReadOnlyCollection<string>> NoCategories { get; } =
        new Dictionary<string, IReadOnlyCollection<string>>();

    private Dictionary<string, IReadOnlyCollection<string>> Selection()
    {
        var chosen = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);
        do
        {
            var position = _scanner.Position;
            var attribute = _scanner.TakeWhile(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
            if (attribute.Length == 0)
            {
                throw _scanner.Error($"Hier wird ein Merkmal erwartet (Beispiel: alter=0-2), gefunden wurde {_scanner.Found()}.");
            }

            _scanner.Expect('=', "zwischen Merkmal und Ausprägung");
            if (!chosen.TryAdd(attribute, CategoryList()))
            {
                throw new ExpressionException(position, $"Das Merkmal „{attribute}“ ist zweimal genannt.");
            }
        } while (_scanner.TryTake(';'));
        _scanner.Expect(']', "Ende der Auswahl");
        return chosen;
    }

    private List<string> CategoryList()
    {
        var categories = new List<string>();
        do
        {
            var category = _scanner.TakeWhile(c => c is not (',' or ';' or ']' or '[' or '=')).Trim();
            if (category.Length == 0)
            {
                throw _scanner.Error($"Hier wird eine Ausprägung erwartet (Beispiel: 0-2), gefunden wurde {_scanner.Found()}.");
            }

            categories.Add(category);
        } while (_scanner.TryTake(','));
        return categories;
    }
}
