### Quand le fichier ne fait pas ce qu'on demande : ce qui s'est passé, ce qui est sûr, que faire.
trouble-wrong-passphrase = Ceci n'ouvre pas le fichier ; rien n'a changé. Vérifiez les majuscules et le clavier, ou prenez le code de récupération (F2 à l'écran).
trouble-not-a-code = Ce n'est pas encore le code de récupération complet ; rien n'a changé. Il compte 24 mots : voyez s'il en manque un ou s'il est écrit autrement.
trouble-damaged = Le fichier est abîmé et n'a pas été touché. Remettez une copie : avec F4 là où la phrase de passe est demandée, ou avec : ecogram restore COPIE. Les copies sont à côté de { $detail }
damaged-question = Une partie de ce fichier est abîmée. Ce que vous voyez est exact ; le reste n'est pas montré, et plus aucune copie ne peut en être faite. Enter verrouille le fichier et montre les copies auxquelles revenir ; Esc reste ici.
trouble-newer = Une version plus récente d'ecogram a fait ce fichier ; il n'a pas été touché. Installez la version plus récente pour l'ouvrir.
trouble-not-ours = Ce n'est pas un fichier d'ecogram ; il n'a pas été touché. Choisissez un autre fichier : { $detail }
trouble-in-use = Le fichier est déjà ouvert dans une autre fenêtre ; tout y est en sécurité. Fermez cette fenêtre et réessayez.
trouble-exists = Il y a déjà un fichier ici ; il n'a pas été remplacé. Choisissez un autre nom que { $detail }
trouble-missing = Il n'y a ni fichier ni dossier ici ; rien n'a changé. Vérifiez si c'est le bon endroit : { $detail }
trouble-full = Le disque est plein : le dernier changement n'est pas enregistré, tout ce qui précède l'est. Libérez de la place et réessayez.
trouble-read-only = On ne peut pas écrire ici : le dernier changement n'est pas enregistré, tout ce qui précède l'est. Vérifiez les droits ou le disque : { $detail }
trouble-io = Le disque n'a pas suivi : le dernier changement n'est pas enregistré, tout ce qui précède l'est. Réessayez : { $detail }
trouble-gone = Ceci n'est plus dans le fichier ; le reste est en sécurité. Revenez avec Esc et ouvrez à nouveau.
trouble-code-taken = Une autre personne a déjà ce code ; rien n'a changé. Choisissez un autre code.
trouble-write = Ceci n'a pas pu être écrit ; le réseau lui-même est enregistré. Choisissez un autre nom ou dossier. { $detail }
trouble-no-backup = La copie automatique n'a pas pu se faire. Ce qui est enregistré reste enregistré. Vérifiez s'il reste de la place sur le disque.
trouble-network-folder = Ce fichier se trouve dans un dossier réseau ou partagé. Une deuxième fenêtre ou une coupure peut y faire des dégâts : mettez-le plutôt sur cet ordinateur.
